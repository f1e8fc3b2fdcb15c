import type { ColumnDefinition, FieldKey } from '@chiendich/form';
import type { FileReference } from '@chiendich/report';
import { filesOf, fileTypes } from '../questions/files.view.ts';
import { faultWords } from '../sending/outcome.view.ts';
import { faultOf } from '../sending/send-report.ts';
import type { Uploader } from './uploader.ts';
import type { ViewContext } from './view-context.ts';

/** What files are sent with. */
interface AttachContext extends Pick<ViewContext, 'form' | 'word'> {
  readonly announce: (text: string, at: FieldKey) => void;
  readonly uploader: Uploader;
}

/**
 * Sends chosen files one after the other and adds each to the list as it arrives. What cannot be taken is said; the
 * others go on.
 */
export async function attachFiles(
  state: { readonly key: FieldKey; readonly definition: ColumnDefinition<'files'> },
  files: readonly File[],
  context: AttachContext,
): Promise<void> {
  const { key, definition } = state;
  const { mediaTypes, maximumFiles } = definition.question;
  const { form, word, uploader } = context;
  const announce = (text: string) => context.announce(text, key);
  for (const file of files) {
    const { name, type: mediaType, size: bytes } = file;
    const awaited: FileReference = { name, mediaType, bytes, hash: hashToCome };
    if (!form.accepts(key, [...filesOf(form.get(key)), awaited])) {
      const isFull = form.accepts(key, [awaited]);
      announce(
        isFull
          ? word('tooManyFiles', { name, maximum: maximumFiles })
          : word('wrongFileType', { name, types: fileTypes(mediaTypes) }),
      );
      continue;
    }
    announce(word('uploading', { name }));
    try {
      const reference = await uploader.upload(await smaller(file), { field: definition.code });
      form.set(key, [...filesOf(form.get(key)), plainReference(reference)]);
      announce(word('fileAdded', { name }));
    } catch (error) {
      announce(word('uploadFailed', { name, reason: faultWords(faultOf(error), word) }));
    }
  }
}

/** In the place of the hash, which the upload brings. */
const hashToCome = '0'.repeat(64);

function plainReference({ name, mediaType, bytes, hash }: FileReference): FileReference {
  return { name, mediaType, bytes, hash };
}

/** Who makes photos smaller is loaded with the first file; where that fails, the file goes as it is. */
async function smaller(file: File): Promise<File> {
  try {
    return await (await import('./smaller-photo.ts')).smallerPhoto(file);
  } catch {
    return file;
  }
}
