REM Runs the steps of a job file inside LibreOffice, one line a step, words parted by tabs; see office-job.ts.
REM What went wrong is written to the report, line by line; its last line is "done".

Dim book As Object

Sub Main
	Dim files As Object, jobFile As Object, reportFile As Object, jobLine As String, number As Long
	files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
	jobFile = CreateUnoService("com.sun.star.io.TextInputStream")
	jobFile.setInputStream(files.openFileRead(Environ("HEFEN_OFFICE_JOB")))
	jobFile.setEncoding("UTF-8")
	reportFile = CreateUnoService("com.sun.star.io.TextOutputStream")
	reportFile.setOutputStream(files.openFileWrite(Environ("HEFEN_OFFICE_REPORT")))
	reportFile.setEncoding("UTF-8")
	On Error GoTo Failed
	Do While Not jobFile.isEOF()
		jobLine = jobFile.readLine()
		number = number + 1
		If jobLine <> "" Then TakeStep(Split(jobLine, Chr(9)))
NextStep:
	Loop
	reportFile.writeString("done" & Chr(10))
	reportFile.closeOutput()
	StarDesktop.terminate()
	Exit Sub
Failed:
	reportFile.writeString("step " & number & ": " & Error$ & Chr(10))
	Resume NextStep
End Sub

Sub TakeStep(words)
	Dim nothing()
	Select Case words(0)
		Case "open"
			book = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, Array(Setting("Hidden", True)))
			If IsNull(book) Then Error 53
		Case "text"
			CellAt(words).setString(Unescaped(words(3)))
		Case "number"
			CellAt(words).setValue(Val(words(3)))
		Case "sort"
			SortRows(CellAt(words), CLng(words(3)))
		Case "print only"
			PrintOnly(words(1))
		Case "save"
			If book.supportsService("com.sun.star.sheet.SpreadsheetDocument") Then book.calculateAll()
			book.storeToURL(words(2), Array(Setting("FilterName", words(1))))
		Case "close"
			book.close(True)
		Case Else
			Error 5
	End Select
End Sub

REM Hidden sheets are printed too: only a sheet that has no print area stays off the paper beside one that has.
Sub PrintOnly(sheetName As String)
	Dim number As Long
	REM As in Excel no line begins with a comma; Calc has that switched off.
	book.Sheets.getByName(sheetName).ParaIsForbiddenRules = True
	For number = 0 To book.Sheets.Count - 1
		If book.Sheets(number).Name <> sheetName Then book.Sheets(number).setPrintAreas(Array())
	Next
End Sub

Function CellAt(words) As Object
	CellAt = book.Sheets.getByName(words(1)).getCellRangeByName(words(2))
End Function

REM Largest first, by one column of the area.
Sub SortRows(area As Object, column As Long)
	Dim fields(0) As New com.sun.star.table.TableSortField
	fields(0).Field = column
	fields(0).IsAscending = False
	area.sort(Array(Setting("SortFields", fields()), Setting("ContainsHeader", False)))
End Sub

Function Unescaped(text As String) As String
	Unescaped = Join(Split(text, "\n"), Chr(10))
End Function

Function Setting(settingName As String, settingValue) As Object
	Dim pair As New com.sun.star.beans.PropertyValue
	pair.Name = settingName
	pair.Value = settingValue
	Setting = pair
End Function
