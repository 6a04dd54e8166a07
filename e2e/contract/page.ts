import { createUniverHand } from '../../addin/hosts/univer/univer-hand';
import { createUniverHost } from '../../addin/hosts/univer/univer-host';
import { workbookDataOf } from '../../addin/hosts/univer/workbook-data';
import { runContract } from '../../addin/hosts/host-contract';
import type { OpenWorkplace } from '../../addin/hosts/contract/contract-case';
import type { HostEvent } from '../../addin/hosts/host';
import { startUniver, type ScreenUniver } from '../../addin/workbench/start-univer';

let last: ScreenUniver | null = null;

/** A fresh workbook drawn into the page, in place of the last one. */
const open: OpenWorkplace = async (sheets) => {
  last?.dispose();
  const element = document.createElement('div');
  element.style.cssText = 'width: 1000px; height: 700px';
  document.body.replaceChildren(element);
  const univer = startUniver(element);
  last = univer;
  const host = createUniverHost(univer);
  univer.createWorkbook(workbookDataOf(sheets));
  await univer.drawn();
  let events: HostEvent[] = [];
  host.subscribe((event) => events.push(event));
  return {
    host,
    hand: createUniverHand(univer),
    look: () => host.captureSheets(),
    told: async () => {
      await host.readGrids([]);
      const told = events;
      events = [];
      return told;
    },
  };
};

Object.assign(window, { runContract: () => runContract('univer', open) });
