import type { FilesState } from '@chiendich/form';
import type { AttachmentReference } from '@chiendich/report';
import { fileTypes } from './files-view.element.ts';
import type { Uploader } from './uploader.ts';
import type { ViewContext } from './view-context.ts';

/** Longest side of a photo as it is sent, in pixels: a page of A4 at 200 dots per inch. */
const longestSide = 2340;

/**
 * Sends chosen files one after the other and adds each to the list as it arrives. What cannot be taken is said; the
 * others go on.
 */
export async function attachFiles(
  state: FilesState,
  files: readonly File[],
  uploader: Uploader,
  context: ViewContext,
): Promise<void> {
  const { key, definition } = state;
  const { form, word } = context;
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
      const reference = await uploader.upload(await smallerPhoto(file), { field: definition.code });
      form.setFiles(key, [...form.files(key).files, plainReference(reference)]);
      announce(word('fileAdded', { name }));
    } catch (error) {
      announce(
        word('uploadFailed', { name, reason: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
}

function plainReference({ name, mediaType, bytes, hash }: AttachmentReference): AttachmentReference {
  return { name, mediaType, bytes, hash };
}

/** A photo no larger than it needs to be read; any other file, and a photo that cannot be drawn, as it is. */
async function smallerPhoto(file: File): Promise<File> {
  if (file.type !== 'image/jpeg' && file.type !== 'image/png') return file;
  try {
    const photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const ratio = longestSide / Math.max(photo.width, photo.height);
    if (ratio >= 1) return file;
    const canvas = new OffscreenCanvas(Math.round(photo.width * ratio), Math.round(photo.height * ratio));
    canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height);
    const drawn = await canvas.convertToBlob({ type: file.type, quality: 0.85 });
    return drawn.size < file.size ? new File([drawn], file.name, { type: file.type }) : file;
  } catch {
    return file;
  }
}
