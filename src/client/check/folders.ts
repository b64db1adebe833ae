import type { Arrived } from "./put-in.ts";

/**
 * The files of a drop, those of folders too, each with the folder that it lies in. What lies in a folder is found by
 * handles, which also work on a page opened from a disk; where there are none, by the older entries.
 */
export async function filesDropped(transfer: DataTransfer): Promise<Arrived[]> {
  // All must be asked for at once: the list is emptied as soon as the event is over.
  const asked = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry(), handle: handleOf(item) }));
  const found = await Promise.all(asked.map(filesOf));
  return found.flat();
}

interface Asked {
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  readonly handle: Promise<FileSystemHandle | null>;
}

async function filesOf({ file, entry, handle }: Asked): Promise<Arrived[]> {
  if (file && !entry?.isDirectory) return [{ name: file.name, content: file }];
  const held = await handle;
  if (held instanceof FileSystemDirectoryHandle) return inFolder(held, held.name);
  return entry ? inEntry(entry as FileSystemDirectoryEntry, entry.name) : [];
}

/** Undefined by browsers that do not know it, and refused for what is no file. */
function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null> {
  const asking = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
  return asking.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
}

async function inFolder(folder: FileSystemDirectoryHandle, path: string): Promise<Arrived[]> {
  const found: Arrived[] = [];
  for await (const held of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
    const name = `${path}/${held.name}`;
    if (held instanceof FileSystemDirectoryHandle) found.push(...(await inFolder(held, name)));
    else found.push({ name, content: await (held as FileSystemFileHandle).getFile() });
  }
  return found;
}

async function inEntry(folder: FileSystemDirectoryEntry, path: string): Promise<Arrived[]> {
  const reader = folder.createReader();
  const found: Arrived[] = [];
  // A reader gives a hundred at a time, and nothing when it is done.
  for (let batch = await read(reader); batch.length > 0; batch = await read(reader)) {
    for (const entry of batch) {
      const name = `${path}/${entry.name}`;
      if (entry.isDirectory) found.push(...(await inEntry(entry as FileSystemDirectoryEntry, name)));
      else found.push({ name, content: await fileOf(entry as FileSystemFileEntry) });
    }
  }
  return found;
}

function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
