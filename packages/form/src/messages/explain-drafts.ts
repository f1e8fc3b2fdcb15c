import type { Explanation } from '@chiendich/core';

/** Why a draft of a form is in doubt, and what to do. */
export const drafts = {
  'form/draft-stale': {
    why: {
      vi: 'Nếu ghi đè, nội dung đã lưu ở cửa sổ khác sẽ mất.',
      en: 'Overwriting it would lose what another window saved.',
    },
    remedy: {
      vi: 'Tải bản nháp ở đây về máy, mở lại trang rồi đối chiếu hai bản.',
      en: 'Download this draft, open the page again and compare the two.',
    },
  },
  'form/draft-not-read': {
    why: {
      vi: 'Bản đã lưu bị hỏng hoặc trình duyệt không cho đọc.',
      en: 'What was saved is damaged, or the browser does not let it be read.',
    },
    remedy: {
      vi: 'Mở lại trang; nếu vẫn vậy thì dùng bản nháp đã tải về máy.',
      en: 'Open the page again; if that does not help, use a draft that was downloaded.',
    },
  },
  'form/draft-newer-version': {
    why: {
      vi: 'Bản nháp được lưu bằng một phiên bản mới hơn của chương trình.',
      en: 'The draft was saved by a newer version of this program.',
    },
    remedy: {
      vi: 'Tải lại trang để dùng phiên bản mới nhất rồi mở bản nháp.',
      en: 'Reload the page to get the newest version, and open the draft again.',
    },
  },
  'form/draft-open-elsewhere': {
    why: {
      vi: 'Hai cửa sổ cùng ghi thì bản lưu sau làm mất bản lưu trước.',
      en: 'Where two windows write, the later draft loses the earlier one.',
    },
    remedy: {
      vi: 'Tiếp tục ở cửa sổ đang mở, hoặc đóng cửa sổ đó rồi mở lại trang này.',
      en: 'Go on in the other window, or close it and open this page again.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
