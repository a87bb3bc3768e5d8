// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rulescommands.h"

#include "core/intake/assessmentjson.h"
#include "core/intake/findingsjson.h"
#include "core/load/loadjson.h"
#include "core/outcome/scorejson.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

ExitCode runAssess(const Arguments& arguments)
{
    const auto text = readInput(arguments.positional().first());
    if (!text)
        return fail(text.error());
    const auto findings = findingsFromJson(*text);
    if (!findings)
        return fail(findings.error());
    return print(toJson(assess(*findings)));
}

ExitCode runScore(const Arguments& arguments)
{
    const QString& instrument = arguments.positional().first();
    // Before the file is read, so that nobody types answers for an instrument that is not there.
    if (!scoredInstruments().contains(instrument))
        return fail({Fault::NotFound, scoredInstruments().join(u", "), Cause::UnknownInstrument});
    const auto text = readInput(arguments.positional().at(1));
    if (!text)
        return fail(text.error());
    const auto score = scoreJson(instrument, *text);
    if (!score)
        return fail(score.error());
    return print(*score);
}

ExitCode runLoad(const Arguments& arguments)
{
    const auto text = readInput(arguments.positional().first());
    if (!text)
        return fail(text.error());
    const auto answer = loadJson(*text);
    if (!answer)
        return fail(answer.error());
    return print(*answer);
}

} // namespace

QList<Command> rulesCommands()
{
    return {{"assess",
             "FILE",
             "reads findings (JSON; - is standard input) and answers what the rules say",
             1,
             1,
             {},
             false,
             false,
             runAssess},
            {"score",
             "INSTRUMENT FILE",
             "reads the answers of a questionnaire or test (such as visa-a, lefs, heel-rise) and answers its score",
             2,
             2,
             {},
             false,
             false,
             runScore},
            {"load",
             "FILE",
             "reads training loads (JSON with type and input) and answers their metrics",
             1,
             1,
             {},
             false,
             false,
             runLoad}};
}

} // namespace ach
