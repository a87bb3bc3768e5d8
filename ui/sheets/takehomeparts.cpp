// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/takehomeparts.h"

#include "ui/figure/figurepainter.h"
#include "ui/sheets/sheetpdf.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString phaseKey(TempoPhase phase)
{
    switch (phase) {
    case TempoPhase::Up:
        return u"cue.up"_s;
    case TempoPhase::Hold:
        return u"cue.hold"_s;
    case TempoPhase::Down:
        return u"cue.down"_s;
    case TempoPhase::Move:
        break;
    }
    return u"cue.move"_s;
}

QByteArray posterOf(const Clip& clip)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    ClipLibrary::poster(clip, FigureStyle::ScreenLight).save(&buffer, "PNG");
    return png;
}

Result<TakeHomeClip> takeHomeClip(const Clip& clip, const SheetTexts& texts)
{
    QFile film(clip.resource);
    if (!film.open(QIODevice::ReadOnly))
        return Error{Fault::Corrupt, u"no clip "_s + clip.id};
    return TakeHomeClip{clip.id, film.readAll(), posterOf(clip), clipCues(clip, texts)};
}

/// Each clip of the sheet once, in the order of the exercises.
QStringList clipIds(const HomeSheet& sheet)
{
    QStringList ids;
    for (const SheetExercise& exercise : sheet.exercises)
        ids.append(exercise.catalogueId);
    if (sheet.adjuncts.heelLift)
        ids.append(kHeelLiftClip);
    ids.removeDuplicates();
    return ids;
}

} // namespace

std::vector<ClipCue> clipCues(const Clip& clip, const SheetTexts& texts)
{
    std::vector<ClipCue> cues;
    if (std::ranges::all_of(clip.tempo, [](const TempoSegment& segment) {
            return segment.phase == TempoPhase::Move;
        }))
        return cues;
    double now = clip.leadIn;
    if (now > 0)
        cues.push_back({0, now, texts.text(u"cue.ready"_s)});
    for (int repetition = 1; repetition <= clip.repetitions; ++repetition) {
        for (const TempoSegment& segment : clip.tempo) {
            const QString phase = texts.text(phaseKey(segment.phase));
            const double end = std::min(now + segment.seconds, clip.duration);
            const QString words = clip.repetitions == 1
                ? phase
                : texts.text(
                    u"cue.count"_s,
                    {phase, QString::number(repetition), QString::number(clip.repetitions)});
            if (end > now)
                cues.push_back({now, end, words});
            now = end;
        }
    }
    return cues;
}

Result<TakeHome> takeHomeOf(HomeSheet sheet, const SheetOptions& paper,
                            const TakeHomeOptions& options)
{
    if (!options.withName)
        sheet.patientName.clear();
    const auto texts = SheetTexts::load(sheet.language, u"takehome"_s);
    if (!texts)
        return texts.error();
    auto pdf = sheetPdf(sheet, paper);
    if (!pdf)
        return pdf.error();
    TakeHome takeHome{std::move(sheet), {}, *std::move(pdf), options.isSingleFile};
    const QStringList ids = clipIds(takeHome.sheet);
    for (const QString& id : ids) {
        const Clip* const clip = ClipLibrary::find(id);
        if (clip == nullptr)
            continue; // the clinic's own exercise has its words alone
        auto part = takeHomeClip(*clip, *texts);
        if (!part)
            return part.error();
        takeHome.clips.push_back(*std::move(part));
    }
    return takeHome;
}

} // namespace ach
