/** The one grading client of a page: its worker may be on its way before the workbench is awake. */
import { openGradingClient } from '#worker/client.ts';

export const gradingClient = openGradingClient();
