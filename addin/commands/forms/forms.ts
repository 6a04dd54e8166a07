import { fillSample } from './fill-sample';
import { removeInserted } from './remove-inserted';
import { runInsertion } from './run-insertion';
import { writeSummary } from '../summary/write-summary';

/** What lays out a notice's forms, puts them in and takes them away: a chunk that comes with the first of them. */
export const FORMS = { fillSample, removeInserted, runInsertion, writeSummary };
export type FormsPart = typeof FORMS;
