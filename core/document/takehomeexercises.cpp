// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"
#include "core/document/takehomepage.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// How a level looks: its class, and its shape as the outline and the mark in it.
struct LevelLook {
    QString style;
    QString outline;
    QString mark;
};

LevelLook lookOf(PainLevel level)
{
    switch (level) {
    case PainLevel::Go:
        return {u"light go"_s, u"M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z"_s, u"M7 12l4 4l6-8"_s};
    case PainLevel::Care:
        return {u"light care"_s, u"M12 2L23 21H1z"_s, u"M12 9v6M12 17.5v1"_s};
    case PainLevel::Stop:
        break;
    }
    return {u"light stop"_s, u"M8 2h8l6 6v8l-6 6H8l-6-6V8z"_s, u"M7 12h10"_s};
}

/// The shape, as on paper, tells the level without the colour; the words beside it tell it aloud.
void writeSign(HtmlWriter& html, const LevelLook& look)
{
    const auto sign = html.begin(
        "svg", {{"class", u"sign"_s}, {"viewBox", u"0 0 24 24"_s}, {"aria-hidden", u"true"_s}});
    html.leaf("path", {}, {{"class", u"outline"_s}, {"d", look.outline}});
    html.leaf("path", {}, {{"class", u"mark"_s}, {"d", look.mark}});
}

void writeButtons(HtmlWriter& html, const SheetTexts& texts, const QString& name)
{
    // Without a script the buttons of the browser do the work.
    const auto buttons = html.begin("div", {{"class", u"buttons"_s}, {"hidden", {}}});
    html.leaf("button", texts.text(u"clip.play"_s),
              {{"type", u"button"_s},
               {"class", u"play primary"_s},
               {"data-play", texts.text(u"clip.play"_s)},
               {"data-pause", texts.text(u"clip.pause"_s)},
               {"aria-describedby", name}});
    html.leaf("button", texts.text(u"clip.slow"_s),
              {{"type", u"button"_s},
               {"class", u"slow"_s},
               {"aria-pressed", u"false"_s},
               {"aria-describedby", name}});
    html.leaf("button", texts.text(u"clip.large"_s),
              {{"type", u"button"_s}, {"class", u"large"_s}, {"aria-describedby", name}});
}

/// The clip as it is done with the leg of `side`. `heading` is the id of the heading above it.
void writeClip(HtmlWriter& html, const TakeHomeWriting& writing, const TakeHomeClip& clip,
               Side side, const QString& name, const QString& heading)
{
    const SheetTexts& texts = writing.texts;
    const bool isMirrored = side == Side::Left;
    const auto figure = html.begin("figure");
    {
        HtmlWriter::Attributes attributes{{"src", writing.filmAddress(clip)},
                                          {"poster", writing.posterAddress(clip)},
                                          {"width", u"960"_s},
                                          {"height", u"540"_s},
                                          {"preload", u"metadata"_s},
                                          {"controls", {}},
                                          {"loop", {}},
                                          {"muted", {}},
                                          {"playsinline", {}},
                                          {"disablepictureinpicture", {}},
                                          {"aria-label", texts.text(u"clip.name"_s, {name})}};
        // On the whole screen a browser takes the turning away, and the leg would be the wrong one.
        if (isMirrored)
            attributes += {{"class", u"mirrored"_s}, {"controlslist", u"nofullscreen"_s}};
        const auto video = html.begin("video", attributes);
        // From a file, Chromium refuses a track that lies beside the page; one inside it is taken.
        if (!clip.cues.empty())
            html.single("track",
                        {{"kind", u"captions"_s},
                         {"srclang", kSheetLanguageCodes.toCode(texts.language())},
                         {"label", texts.text(u"clip.captions"_s)},
                         {"src", dataAddress(u"text/vtt"_s, webVtt(clip.cues))}});
        html.text(texts.text(u"clip.none"_s));
    }
    const auto caption = html.begin("figcaption");
    if (side != Side::Both || !clip.cues.empty()) {
        const auto words = html.begin("p", {{"class", u"words"_s}});
        if (side != Side::Both)
            html.leaf("span", texts.text(u"clip."_s + kSideCodes.toCode(side)));
        html.leaf("span", {}, {{"class", u"cue"_s}, {"hidden", {}}, {"aria-live", u"off"_s}});
    }
    writeButtons(html, texts, heading);
}

void writeDose(HtmlWriter& html, const TakeHomeWriting& writing, const SheetExercise& exercise)
{
    {
        const auto dose = html.begin("p", {{"class", u"dose"_s}});
        html.leaf("bdi", doseText(exercise.sets, exercise.repetitions),
                  {{"class", u"big"_s}, {"dir", u"ltr"_s}});
        if (exercise.holdSeconds)
            html.leaf("span", holdText(writing.sheetTexts, *exercise.holdSeconds));
        html.leaf("span", exercise.sideText);
        html.leaf("span", exercise.oftenText);
    }
    const auto more = html.begin("p", {{"class", u"dose"_s}});
    for (const QString& words :
         {exercise.loadText, exercise.loadNote, exercise.tempoText, exercise.restText}) {
        if (!words.isEmpty())
            html.leaf("span", words);
    }
}

void writeNote(HtmlWriter& html, const SheetTexts& texts, const QString& note)
{
    if (note.isEmpty())
        return;
    const auto box = html.begin("div", {{"class", u"note"_s}});
    html.leaf("strong", texts.text(u"label.note"_s));
    html.leaf("div", note, {{"dir", u"auto"_s}});
}

void writeExercise(HtmlWriter& html, const TakeHomeWriting& writing, const SheetExercise& exercise,
                   int number)
{
    const QString heading = u"exercise-%1"_s.arg(number);
    const auto article = html.begin("article", {{"aria-labelledby", heading}});
    html.leaf("h3", u"%1. %2"_s.arg(number).arg(isolated(exercise.name)), {{"id", heading}});
    const auto& clips = writing.takeHome.clips;
    const auto clip = std::ranges::find(clips, exercise.catalogueId, &TakeHomeClip::id);
    if (clip != clips.end())
        writeClip(html, writing, *clip, exercise.side, exercise.name, heading);
    writeDose(html, writing, exercise);
    if (!exercise.cue.isEmpty())
        html.leaf("p", exercise.cue, {{"dir", u"auto"_s}});
    if (!exercise.commonMistake.isEmpty())
        html.leaf(
            "p", writing.sheetTexts.text(u"exercise.mistake"_s, {isolated(exercise.commonMistake)}),
            {{"class", u"mistake"_s}});
    writeNote(html, writing.texts, exercise.note);
}

void writePain(HtmlWriter& html, const TakeHomeWriting& writing)
{
    const SheetTexts& texts = writing.sheetTexts;
    const PainLimits& limits = writing.takeHome.sheet.painLimits;
    const auto section =
        html.begin("section", {{"id", u"pain"_s}, {"aria-labelledby", u"pain-heading"_s}});
    html.leaf("h2", writing.texts.text(u"nav.pain"_s), {{"id", u"pain-heading"_s}});
    for (const PainBand& band : painBands(limits.exercise)) {
        const LevelLook look = lookOf(band.level);
        const QString range = band.from == band.to
            ? texts.text(u"pain.one"_s, {QString::number(band.from)})
            : texts.text(u"pain.range"_s, {QString::number(band.from), QString::number(band.to)});
        const auto box = html.begin("div", {{"class", look.style}});
        writeSign(html, look);
        const auto words = html.begin("div");
        html.leaf("strong", texts.text(painLevelKey(band.level) + u".title"_s, {range}));
        html.leaf("p", texts.text(painLevelKey(band.level) + u".text"_s));
    }
    html.leaf("p", painLimitWords(texts, limits));
    html.leaf("p", texts.text(u"pain.morning"_s));
}

void writeCalls(HtmlWriter& html, const TakeHomeWriting& writing)
{
    const SheetTexts& texts = writing.sheetTexts;
    const auto section =
        html.begin("section", {{"id", u"call"_s}, {"aria-labelledby", u"call-heading"_s}});
    html.leaf("h2", writing.texts.text(u"nav.call"_s), {{"id", u"call-heading"_s}});
    {
        const auto box = html.begin("div", {{"class", u"box call now"_s}});
        html.leaf("h3",
                  texts.text(u"call.emergency.title"_s,
                             {leftToRight(writing.takeHome.sheet.emergencyNumber)}));
        html.leaf("p", texts.text(u"call.emergency.text"_s));
    }
    const auto box = html.begin("div", {{"class", u"box call"_s}});
    html.leaf("h3", texts.text(u"call.sameDay.title"_s));
    const auto list = html.begin("ul");
    for (const QString& key : {u"call.sameDay.snap"_s, u"call.sameDay.calf"_s,
                               u"call.sameDay.fever"_s, u"call.sameDay.antibiotic"_s})
        html.leaf("li", texts.text(key));
}

void writeExtra(HtmlWriter& html, const SheetTexts& texts, const QString& key,
                const QString& more = {})
{
    const auto line = html.begin("p");
    html.leaf("strong", texts.text(key) + u": "_s);
    html.text(texts.text(key + u".text"_s) + more);
}

void writeExtras(HtmlWriter& html, const TakeHomeWriting& writing)
{
    const SheetAdjuncts& adjuncts = writing.takeHome.sheet.adjuncts;
    if (!adjuncts.any())
        return;
    const SheetTexts& texts = writing.sheetTexts;
    const QString heading = u"extras-heading"_s;
    const auto section = html.begin("section", {{"class", u"box"_s}, {"aria-labelledby", heading}});
    html.leaf("h2", writing.texts.text(u"label.extras"_s), {{"id", heading}});
    if (adjuncts.heelLift) {
        const auto& clips = writing.takeHome.clips;
        const auto clip = std::ranges::find(clips, kHeelLiftClip, &TakeHomeClip::id);
        if (clip != clips.end())
            writeClip(html, writing, *clip, Side::Both, texts.text(u"adjunct.heelLift"_s), heading);
        writeExtra(html, texts, u"adjunct.heelLift"_s,
                   adjuncts.heelLiftHeight.isEmpty() ? QString()
                                                     : u' '
                           + texts.text(u"adjunct.heelLift.height"_s,
                                        {leftToRight(adjuncts.heelLiftHeight)}));
    }
    if (adjuncts.tape)
        writeExtra(html, texts, u"adjunct.tape"_s);
    if (adjuncts.foamRoller)
        writeExtra(html, texts, u"adjunct.foamRoller"_s);
}

} // namespace

void writeTakeHomeExercises(HtmlWriter& html, const TakeHomeWriting& writing)
{
    const HomeSheet& sheet = writing.takeHome.sheet;
    {
        const auto section = html.begin(
            "section", {{"id", u"exercises"_s}, {"aria-labelledby", u"exercises-heading"_s}});
        html.leaf("h2", writing.texts.text(u"nav.exercises"_s), {{"id", u"exercises-heading"_s}});
        int number = 0;
        for (const SheetExercise& exercise : sheet.exercises)
            writeExercise(html, writing, exercise, ++number);
        if (!sheet.runningPlan.isEmpty()) {
            const auto running = html.begin("article");
            html.leaf("h3", writing.texts.text(u"label.running"_s));
            html.leaf("p", sheet.runningPlan, {{"dir", u"auto"_s}});
        }
        writeNote(html, writing.texts, sheet.note);
    }
    writePain(html, writing);
    writeExtras(html, writing);
    writeCalls(html, writing);
}

} // namespace ach
