import { text } from './text';

/** Words on and around the map. */
export const mapText = text({
  vi: {
    canvas: (indicator: string, year: number) =>
      `Bản đồ Quảng Ninh: ${indicator}, ${year}. Phím mũi tên để dịch chuyển, cộng và trừ để phóng to, thu nhỏ, Enter để đến đơn vị đang chọn, Escape để bỏ chọn. Bảng các đơn vị có cùng số liệu này.`,
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    whole: 'Xem toàn tỉnh',
    controls: 'Điều khiển bản đồ',
    credits: (sources: string) =>
      `Ranh giới: tổng hợp từ dữ liệu công khai · Bờ biển: GSHHG (LGPL) · Số liệu: ${sources} nguồn`,
    briefCredits: (sources: string) => `Bờ biển: GSHHG (LGPL) · ${sources} nguồn`,
    outside: 'ngoài 67 xã',
    gestures: {
      windows: 'Giữ Ctrl và lăn chuột để phóng to, thu nhỏ bản đồ',
      mac: 'Giữ ⌘ và cuộn để phóng to, thu nhỏ bản đồ',
      touch: 'Dùng hai ngón tay để di chuyển bản đồ',
    },
  },
  en: {
    canvas: (indicator: string, year: number) =>
      `Map of Quảng Ninh: ${indicator}, ${year}. Arrow keys move it, plus and minus zoom, Enter goes to the selected area, Escape deselects. The list of areas holds the same figures.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show the whole province',
    controls: 'Map controls',
    credits: (sources: string) =>
      `Borders: compiled from public data · Coast: GSHHG (LGPL) · Figures: ${sources} sources`,
    briefCredits: (sources: string) => `Coast: GSHHG (LGPL) · ${sources} sources`,
    outside: 'outside the 67',
    gestures: {
      windows: 'Hold Ctrl and scroll to zoom the map',
      mac: 'Hold ⌘ and scroll to zoom the map',
      touch: 'Use two fingers to move the map',
    },
  },
});
