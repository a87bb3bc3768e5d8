// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/cliplibrary.h"

#include "core/programme/exercisecatalogue.h"
#include "ui/figure/clipscene.h"
#include "ui/figure/poselibrary.h"

#include <algorithm>

// The linker leaves resources of a static library out unless they are asked for; the macro has to
// stand outside of all namespaces.
static void initClipResources()
{
    Q_INIT_RESOURCE(clips);
}

namespace ach::ClipLibrary {
using namespace Qt::StringLiterals;
namespace {

constexpr double kStillBefore = 1.0; // seconds
constexpr double kStillAfter = 0.5;

Clip clipOf(const QString& id, const FigureMotion& motion)
{
    return {id,
            u":/clips/%1.webm"_s.arg(id),
            &motion,
            duration(motion),
            leadIn(motion),
            motion.duration(),
            motion.repetitions,
            motion.tempo()};
}

std::vector<Clip> readAll()
{
    initClipResources();
    std::vector<Clip> clips;
    const PoseLibrary& poses = PoseLibrary::builtIn();
    for (const Exercise& exercise : ExerciseCatalogue::builtIn().exercises()) {
        if (const FigureMotion* const motion = poses.find(exercise.figure))
            clips.push_back(clipOf(exercise.id, *motion));
    }
    if (const FigureMotion* const motion = poses.find(u"loaded_rise"_s))
        clips.push_back(clipOf(u"backpack"_s, *motion));
    clips.push_back({u"heel-lift"_s,
                     u":/clips/heel-lift.webm"_s,
                     nullptr,
                     kHeelLiftSeconds,
                     0,
                     kHeelLiftSeconds,
                     1,
                     {{TempoPhase::Move, kHeelLiftSeconds}}});
    return clips;
}

} // namespace

const std::vector<Clip>& all()
{
    static const std::vector<Clip> clips = readAll();
    return clips;
}

const Clip* find(const QString& id)
{
    const auto found =
        std::find_if(all().begin(), all().end(), [&id](const Clip& clip) { return clip.id == id; });
    return found == all().end() ? nullptr : &*found;
}

QImage poster(const Clip& clip, FigureStyle style)
{
    return clip.motion != nullptr ? ClipScene(*clip.motion, style).image(0)
                                  : ClipScene(style).image(0);
}

double leadIn(const FigureMotion& motion)
{
    return motion.isPeriodic() ? 0 : kStillBefore;
}

double duration(const FigureMotion& motion)
{
    const double moving = motion.duration() * motion.repetitions;
    return motion.isPeriodic() ? moving : kStillBefore + moving + kStillAfter;
}

} // namespace ach::ClipLibrary
