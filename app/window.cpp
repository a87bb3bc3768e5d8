// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/composition.h"
#include "core/sample/sampleclinic.h"
#include "core/vault/secretbytes.h"

#include <QApplication>

#include <cstdio>

namespace ach {

using namespace Qt::StringLiterals;

int runWindow(int& argc, char** argv, WindowStart start)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"achillea"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACHILLEA_VERSION));
    if (!initialiseVault()) {
        std::fputs("achillea: the window was not opened: libsodium did not start. Install the "
                   "package libsodium23.\n",
                   stderr);
        return 3;
    }

    const SystemClock clock;
    Composition composition(clock, [&clock](const QString& folder) {
        return makeSampleClinic(folder, sampleStoryCount(), clock);
    });
    if (start.unlocked)
        composition.start(*std::move(start.unlocked));
    else
        composition.start(start.folder);
    return QApplication::exec();
}

} // namespace ach
