/** The lines of a list with their numbers, in the order they were given. */
export function ListedLines({
  lines,
  label,
}: {
  readonly lines: readonly string[];
  readonly label: string;
}) {
  return (
    <ol className="listed-lines" aria-label={label}>
      {lines.map((line, at) => (
        <li key={`${at} ${line}`}>{line}</li>
      ))}
    </ol>
  );
}
