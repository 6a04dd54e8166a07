import { Link } from './Link';

interface EditedTitleProps {
  readonly id: string;
  readonly title: string;
  /** What opens what is below for recording, and what closes it again. */
  readonly edit: string;
  readonly done: string;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
}

/** The title of a part that is read most of the time and recorded in now and then. */
export function EditedTitle({ id, title, edit, done, editing, onEdit }: EditedTitleProps) {
  return (
    <div className="review-bars-head">
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <Link onClick={() => onEdit(!editing)} expanded={editing}>
        {editing ? done : edit}
      </Link>
    </div>
  );
}
