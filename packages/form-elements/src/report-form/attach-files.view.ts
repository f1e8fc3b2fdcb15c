import type { FilesState } from '@chiendich/form';
import type { AttachmentReference } from '@chiendich/report';
import { faultWords } from '../sending/outcome.view.ts';
import { faultOf } from '../sending/send-report.ts';
import { fileTypes } from './files.view.ts';
import type { Uploader } from './uploader.ts';
import type { ViewContext } from './view-context.ts';

/** What files are sent with. */
interface AttachContext extends ViewContext {
  readonly uploader: Uploader;
}

/**
 * Sends chosen files one after the other and adds each to the list as it arrives. What cannot be taken is said; the
 * others go on.
 */
export async function attachFiles(
  state: FilesState,
  files: readonly File[],
  context: AttachContext,
): Promise<void> {
  const { key, definition } = state;
  const { form, word, uploader } = context;
  const announce = (text: string) => context.announce(text, key);
  for (const file of files) {
    const { name } = file;
    if (!definition.mediaTypes.includes(file.type)) {
      announce(word('wrongFileType', { name, types: fileTypes(definition.mediaTypes) }));
      continue;
    }
    if (form.files(key).files.length >= definition.maximumFiles) {
      announce(word('tooManyFiles', { name, maximum: definition.maximumFiles }));
      continue;
    }
    announce(word('uploading', { name }));
    try {
      const reference = await uploader.upload(await smaller(file), { field: definition.code });
      form.setFiles(key, [...form.files(key).files, plainReference(reference)]);
      announce(word('fileAdded', { name }));
    } catch (error) {
      announce(word('uploadFailed', { name, reason: faultWords(faultOf(error), word) }));
    }
  }
}

function plainReference({ name, mediaType, bytes, hash }: AttachmentReference): AttachmentReference {
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
