import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { EnglishPane } from '../addin/taskpane/App';
import { loadLaterParts } from '../addin/taskpane/later-parts';
import '../addin/commands/appraisal/appraisal';

// Tests look at a page at once, as a person does who has been there before.
beforeAll(loadLaterParts);
beforeAll(() => EnglishPane.load());
// Files share one window: what a test has mounted must not be found by the next.
afterEach(cleanup);
