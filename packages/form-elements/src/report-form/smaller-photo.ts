/** Longest side of a photo as it is sent, in pixels: a page of A4 at 200 dots per inch. */
const longestSide = 2340;

/** A photo no larger than it needs to be read; any other file as it is. Throws where the browser cannot draw it. */
export async function smallerPhoto(file: File): Promise<File> {
  if (file.type !== 'image/jpeg' && file.type !== 'image/png') return file;
  const photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const ratio = longestSide / Math.max(photo.width, photo.height);
  if (ratio >= 1) return file;
  const canvas = new OffscreenCanvas(Math.round(photo.width * ratio), Math.round(photo.height * ratio));
  canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height);
  const drawn = await canvas.convertToBlob({ type: file.type, quality: 0.85 });
  return drawn.size < file.size ? new File([drawn], file.name, { type: file.type }) : file;
}
