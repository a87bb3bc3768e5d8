// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurepainter.h"
#include "ui/sheets/sheetcanvas.h"
#include "ui/sheets/sheetpainter.h"
#include "ui/sheets/sheetsymbols.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr double kPad = 2.6;
constexpr double kRadius = 2;
constexpr double kEdge = 0.4;
constexpr double kPicturesLarge = 72; // width of the two pictures
constexpr double kPicturesNarrow = 52;
constexpr double kPicturesWide = 66;
constexpr double kPicturesShape = 1.75; // width of the two pictures to their height
constexpr double kLoad = 30; // width of the column with the load
constexpr double kArrow = 4; // room between the two pictures
constexpr double kAir = 1.2; // above a picture

void paintPhotograph(const SheetCanvas& canvas, const QByteArray& bytes, const QRectF& room)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return;
    QRectF place({}, QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    canvas.painter().save();
    canvas.painter().setRenderHint(QPainter::SmoothPixmapTransform);
    canvas.painter().drawImage(place, image);
    canvas.painter().restore();
}

} // namespace

double SheetPainter::exercise(const SheetCanvas& canvas, std::size_t index, double top,
                              double pictureHeight) const
{
    const SheetExercise& exercise = m_sheet.exercises.at(index);
    const SheetCanvas ruler(nullptr);
    const bool hasPictures = PoseLibrary::builtIn().find(exercise.figureId) != nullptr
        || !exercise.startPicture.isEmpty() || !exercise.endPicture.isEmpty();
    double picturesWidth =
        std::clamp(pictureHeight * kPicturesShape, kPicturesNarrow, kPicturesWide);
    if (m_options.largePrint)
        picturesWidth = kPicturesLarge;
    if (!hasPictures)
        picturesWidth = 0;
    const double loadWidth = m_options.largePrint ? 0 : kLoad;
    const double wordsX = left() + picturesWidth + kPad + 1;
    const double wordsRoom = width() - picturesWidth - loadWidth - 2 * kPad - 1;
    const double loadX = left() + width() - loadWidth + kPad;
    const double loadRoom = loadWidth - 2 * kPad;

    const double wordsHeight = exerciseWords(ruler, index, wordsX, 0, wordsRoom);
    const double loadHeight =
        loadWidth > 0 ? exerciseLoad(ruler, exercise, loadX, 0, loadRoom, 0) : 0;
    const double height = std::max(
        {hasPictures ? pictureHeight : 0, wordsHeight + 1.4 * kPad, loadHeight + 2 * kPad});
    if (!canvas.paints())
        return height;

    canvas.box({left(), top, width(), height}, kEdge, kRadius);
    if (hasPictures) {
        pictures(canvas, exercise, {left(), top, picturesWidth, height});
        canvas.line({left() + picturesWidth, top}, {left() + picturesWidth, top + height}, kEdge);
    }
    exerciseWords(canvas, index, wordsX, top + 0.6 * kPad, wordsRoom);
    if (loadWidth > 0) {
        canvas.line({left() + width() - loadWidth, top},
                    {left() + width() - loadWidth, top + height}, kEdge);
        exerciseLoad(canvas, exercise, loadX, top + kPad, loadRoom, top + height - kPad);
    }
    return height;
}

double SheetPainter::exerciseWords(const SheetCanvas& canvas, std::size_t index, double x,
                                   double top, double room) const
{
    const SheetExercise& exercise = m_sheet.exercises.at(index);
    const SheetCanvas::Style name{points(12.4), QFont::Bold};
    const SheetCanvas::Style dose{m_options.largePrint ? 40 : 28.5, QFont::Bold};
    const SheetCanvas::Style beside{points(11.6), QFont::DemiBold};
    const SheetCanvas::Style body{points(10.1)};
    const SheetCanvas::Style small{points(9.4)};
    constexpr double kDoseAir =
        0.13; // share of the line height that is empty above and below the digits

    double y = top;
    y += canvas.text({x, y}, room, u"%1. %2"_s.arg(index + 1).arg(exercise.name), name);

    const QString doseWords = doseText(exercise.sets, exercise.repetitions);
    const double doseWidth = SheetCanvas::textWidth(doseWords, dose);
    const double doseLine = SheetCanvas(nullptr).text({0, 0}, room, doseWords, dose);
    const double air = doseLine * kDoseAir;
    std::vector<SheetCanvas::Run> lines;
    const double besideX = x + doseWidth + 4.5;
    const double besideRoom = x + room - besideX;
    if (exercise.holdSeconds)
        lines.push_back({holdText(m_texts, *exercise.holdSeconds) + u'\n', true});
    const QString oftenAndSide = joined({exercise.oftenText, exercise.sideText});
    if (exercise.holdSeconds && SheetCanvas::textWidth(oftenAndSide, beside) < besideRoom)
        lines.push_back({oftenAndSide, false});
    else
        lines.push_back({QString(exercise.oftenText + u'\n' + exercise.sideText).trimmed(), false});
    canvas.text({x, y - air}, room, doseWords, dose);
    if (besideRoom > (m_options.largePrint ? 46 : 26)) {
        const double besideHeight = SheetCanvas(nullptr).text({0, 0}, besideRoom, lines, beside);
        const double doseHeight = doseLine - 2 * air;
        const double lift = std::max(0.0, (doseHeight - besideHeight) / 2);
        canvas.text({besideX, y + lift}, besideRoom, lines, beside);
        y += std::max(doseHeight, besideHeight) + 0.4;
    } else {
        y += doseLine - 2 * air;
        y += canvas.text({x, y}, room, lines, beside);
    }

    if (m_options.largePrint) {
        const QString load =
            joined({exercise.loadText, exercise.loadNote, exercise.tempoText, exercise.restText});
        if (!load.isEmpty())
            y += canvas.text({x, y}, room, {{load, true}}, body);
    }
    if (!exercise.cue.isEmpty())
        y += canvas.text({x, y}, room, exercise.cue, body);
    if (!exercise.commonMistake.isEmpty())
        y += canvas.text({x, y}, room,
                         m_texts.text(u"exercise.mistake"_s, {exercise.commonMistake}), small);
    if (!exercise.note.isEmpty())
        y += canvas.text({x, y}, room, {{m_texts.text(u"exercise.note"_s, {exercise.note}), true}},
                         small);
    return y - top;
}

double SheetPainter::exerciseLoad(const SheetCanvas& canvas, const SheetExercise& exercise,
                                  double x, double top, double room, double bottom) const
{
    const SheetCanvas::Style large{points(12.8), QFont::Bold};
    const SheetCanvas::Style body{points(10.1)};
    const SheetCanvas::Style strong{points(9.8), QFont::Bold};
    double y = top;
    if (!exercise.loadText.isEmpty())
        y += canvas.text({x, y}, room, exercise.loadText, large);
    if (!exercise.loadNote.isEmpty())
        y += canvas.text({x, y}, room, exercise.loadNote, body);

    // A tempo too long for a line breaks between its parts, never between a number and its unit.
    QString tempo = exercise.tempoText;
    if (SheetCanvas::textWidth(tempo, strong) > room)
        tempo.replace(u", "_s, u",\n"_s);
    QStringList lines{tempo, exercise.restText};
    lines.removeAll(QString());
    if (lines.isEmpty())
        return y - top;
    const QString words = lines.join(u'\n');
    const double height = SheetCanvas(nullptr).text({0, 0}, room, words, strong);
    canvas.text({x, bottom - height}, room, words, strong);
    return y - top + height + 1;
}

void SheetPainter::pictures(const SheetCanvas& canvas, const SheetExercise& exercise,
                            const QRectF& room) const
{
    const FigureMotion* const motion = PoseLibrary::builtIn().find(exercise.figureId);
    if (!exercise.startPicture.isEmpty() || !exercise.endPicture.isEmpty()) {
        photographs(canvas, exercise, room);
        return;
    }
    const SheetCanvas::Style caption{points(9.2), QFont::DemiBold, SheetCanvas::Align::Centre};
    const double each = (room.width() - kArrow - 4) / 2;
    const SheetCanvas ruler(nullptr);
    const double captionHeight = std::max(ruler.text({0, 0}, each, exercise.startCaption, caption),
                                          ruler.text({0, 0}, each, exercise.endCaption, caption));
    const double floor = room.bottom() - captionHeight - 1;
    const bool mirrored = exercise.side == Side::Left;
    const double first = room.left() + 1.5;
    const double second = room.right() - 1.5 - each;

    for (const auto& [x, frameId, words] :
         {std::tuple{first, motion->startFrame, exercise.startCaption},
          std::tuple{second, motion->endFrame, exercise.endCaption}}) {
        const KeyFrame& frame = motion->frame(frameId);
        FigurePainter::paintMotion(canvas.painter(),
                                   QRectF(x, room.top() + kAir, each, floor - room.top() - kAir),
                                   *motion, frame.pose, frame.arrow, FigureStyle::Print, mirrored);
        canvas.text({x, floor + 0.2}, each, words, caption);
    }
    paintThenArrow(canvas.painter(), {room.center().x(), (room.top() + floor) / 2}, kArrow - 0.6);
}

void SheetPainter::photographs(const SheetCanvas& canvas, const SheetExercise& exercise,
                               const QRectF& room) const
{
    const QRectF inner = room.adjusted(1.5, kAir, -1.5, -kAir);
    if (exercise.startPicture.isEmpty() || exercise.endPicture.isEmpty()) {
        paintPhotograph(
            canvas, exercise.startPicture.isEmpty() ? exercise.endPicture : exercise.startPicture,
            inner);
        return;
    }
    const double each = (inner.width() - kArrow - 1) / 2;
    paintPhotograph(canvas, exercise.startPicture,
                    {inner.left(), inner.top(), each, inner.height()});
    paintPhotograph(canvas, exercise.endPicture,
                    {inner.right() - each, inner.top(), each, inner.height()});
    paintThenArrow(canvas.painter(), room.center(), kArrow - 0.6);
}

} // namespace ach
