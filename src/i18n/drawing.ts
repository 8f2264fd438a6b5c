import { text } from './text';

interface DrawingWords {
  draw: string;
  drawAgain: string;
  placeCentre: string;
  moveCentre: string;
  takeAsCentre: (area: string) => string;
  howPolygon: string;
  howCircle: string;
  kept: string;

  bar: string;
  firstCorner: string;
  moreCorners: (count: number, fewest: number) => string;
  canFinish: (count: number, areas: string) => string;
  fullCorners: (most: number) => string;
  centre: string;
  keys: string;
  keysCentre: string;
  here: string;
  centreHere: string;
  undo: string;
  finish: string;
  cancel: string;

  aim: (place: string) => string;
  handles: string;
  corner: (number: number, of: number, place: string) => string;
  closes: string;
  cornerKeys: string;
  addAfter: (number: number) => string;
  centreAt: (place: string) => string;
  centreKeys: string;
  radius: string;

  polygonIs: (corners: number, area: string) => string;
  circleIs: (place: string, area: string) => string;
  circleAbout: (area: string) => string;
  crossed: string;
  corners: (count: number) => string;
  cornerNumber: (number: number) => string;
  coordinates: string;
  latitude: string;
  longitude: string;
  badDegrees: (least: string, most: string) => string;
  removeCorner: (number: number) => string;
  fewest: (count: number) => string;
  clear: string;
}

/** Drawing a region on the map, and moving what was drawn. */
export const drawingText = text<DrawingWords>({
  vi: {
    draw: 'Vẽ trên bản đồ',
    drawAgain: 'Vẽ lại',
    placeCentre: 'Đặt tâm trên bản đồ',
    moveCentre: 'Đặt lại tâm',
    takeAsCentre: (area) => `Lấy ${area} làm tâm`,
    howPolygon:
      'Bấm từng góc trên bản đồ để khoanh vùng; bàn phím và màn hình cảm ứng đều vẽ được.',
    howCircle: 'Bấm một điểm trên bản đồ làm tâm rồi chỉnh bán kính.',
    kept: 'Vùng đang chọn vẫn được giữ đến khi vẽ xong.',

    bar: 'Vẽ vùng',
    firstCorner: 'Bấm vào bản đồ để đặt góc thứ nhất.',
    moreCorners: (count, fewest) => `Đã có ${count} góc. Đặt tiếp, cần ít nhất ${fewest} góc.`,
    canFinish: (count, areas) =>
      `${count} góc, ${areas}. Bấm lại góc cuối hoặc góc đầu để khép vùng.`,
    fullCorners: (most) => `Đã đủ ${most} góc, không thêm được nữa. Hãy khép vùng.`,
    centre: 'Bấm vào bản đồ để đặt tâm vòng tròn.',
    keys: 'Mũi tên: dời điểm ngắm (giữ Shift để dời xa). Enter: đặt góc; Enter lần nữa tại chỗ: khép vùng. Backspace: bỏ góc cuối. Esc: thôi vẽ.',
    keysCentre:
      'Mũi tên: dời điểm ngắm (giữ Shift để dời xa). Enter: đặt tâm. Esc: thôi, giữ nguyên như trước.',
    here: 'Đặt góc ở điểm ngắm',
    centreHere: 'Đặt tâm ở điểm ngắm',
    undo: 'Bỏ góc cuối',
    finish: 'Xong',
    cancel: 'Thôi vẽ',

    aim: (place) => `Điểm ngắm: ${place}`,
    handles: 'Các điểm của vùng',
    corner: (number, of, place) => `Góc ${number}/${of}: ${place}`,
    closes: 'bấm để khép vùng',
    cornerKeys: 'Kéo hoặc dùng mũi tên để dời góc (giữ Shift để dời xa), Delete để bỏ góc.',
    addAfter: (number) => `Thêm góc sau góc ${number}`,
    centreAt: (place) => `Tâm: ${place}`,
    centreKeys: 'Kéo hoặc dùng mũi tên để dời tâm (giữ Shift để dời xa).',
    radius: 'Bán kính',

    polygonIs: (corners, area) => `Vùng vẽ tay ${corners} góc, ${area} kể cả mặt biển.`,
    circleIs: (place, area) => `Tâm ở ${place}; ${area} kể cả mặt biển.`,
    circleAbout: (area) => `Tâm ở ${area}.`,
    crossed:
      'Có hai cạnh cắt nhau: chỉ những phần được tô là nằm trong vùng, diện tích và danh sách tính theo các phần đó. Muốn khác, hãy dời một góc hoặc vẽ lại.',
    corners: (count) => `Tọa độ ${count} góc`,
    cornerNumber: (number) => `Góc ${number}`,
    coordinates: 'Tọa độ tâm',
    latitude: 'Vĩ độ (° B)',
    longitude: 'Kinh độ (° Đ)',
    badDegrees: (least, most) => `Hãy nhập số độ từ ${least} đến ${most}.`,
    removeCorner: (number) => `Bỏ góc ${number}`,
    fewest: (count) => `Vùng cần ít nhất ${count} góc nên không bỏ bớt được nữa.`,
    clear: 'Xóa vùng',
  },
  en: {
    draw: 'Draw on the map',
    drawAgain: 'Draw again',
    placeCentre: 'Place the centre on the map',
    moveCentre: 'Place the centre again',
    takeAsCentre: (area) => `Take ${area} as the centre`,
    howPolygon: 'Click corner after corner on the map; keyboard and touch draw as well.',
    howCircle: 'Click a place on the map as the centre, then set the radius.',
    kept: 'What is chosen now stays until the drawing is done.',

    bar: 'Draw a region',
    firstCorner: 'Click the map to place the first corner.',
    moreCorners: (count, fewest) =>
      `${count} ${count === 1 ? 'corner' : 'corners'} so far. Place more, at least ${fewest}.`,
    canFinish: (count, areas) =>
      `${count} corners, ${areas}. Click the last or the first corner again to close the region.`,
    fullCorners: (most) => `${most} corners are the most there can be. Close the region.`,
    centre: 'Click the map to place the centre of the circle.',
    keys: 'Arrows: move the crosshair (with Shift: further). Enter: place a corner; Enter again on the spot: close the region. Backspace: take back the last. Esc: cancel.',
    keysCentre:
      'Arrows: move the crosshair (with Shift: further). Enter: place the centre. Esc: leave it as it was.',
    here: 'Corner at the crosshair',
    centreHere: 'Centre at the crosshair',
    undo: 'Take back the last',
    finish: 'Done',
    cancel: 'Cancel',

    aim: (place) => `Crosshair: ${place}`,
    handles: 'Points of the region',
    corner: (number, of, place) => `Corner ${number} of ${of}: ${place}`,
    closes: 'press to close the region',
    cornerKeys: 'Drag it or use the arrow keys (with Shift: further); Delete removes it.',
    addAfter: (number) => `Add a corner after corner ${number}`,
    centreAt: (place) => `Centre: ${place}`,
    centreKeys: 'Drag it or use the arrow keys (with Shift: further).',
    radius: 'Radius',

    polygonIs: (corners, area) => `Drawn with ${corners} corners, ${area} with the sea in it.`,
    circleIs: (place, area) => `Centre at ${place}; ${area} with the sea in it.`,
    circleAbout: (area) => `Centre at ${area}.`,
    crossed:
      'Two edges cross: only the shaded parts lie inside, and the area and the list go by them. If that isn’t meant, move a corner or draw again.',
    corners: (count) => `Coordinates of the ${count} corners`,
    cornerNumber: (number) => `Corner ${number}`,
    coordinates: 'Coordinates of the centre',
    latitude: 'Latitude (° N)',
    longitude: 'Longitude (° E)',
    badDegrees: (least, most) => `Enter degrees from ${least} to ${most}.`,
    removeCorner: (number) => `Remove corner ${number}`,
    fewest: (count) => `A region needs at least ${count} corners, so none can be removed.`,
    clear: 'Clear the region',
  },
});
