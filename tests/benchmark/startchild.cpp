// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/startchild.h"

#include "app/composition.h"
#include "core/vault/keyfile.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <cstring>

namespace ach::bench {
namespace {

/// Ends the program once the window, or what covers it, has been painted and no event is waiting:
/// then a key would be answered.
class FirstPaint : public QObject {
public:
    FirstPaint() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

int showEmpty(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    const FirstPaint paint;
    window.show();
    return QApplication::exec();
}

int showAchillea(int argc, char** argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (!initialiseVault())
        return 1;
    SecretBytes key(kKeySize);
    if (std::fread(key.data(), 1, key.size(), stdin) != key.size())
        return 1;
    const ClinicFolder folder{QString::fromLocal8Bit(argv[2])};
    const auto keys = KeyFile::load(folder.keys());
    if (!keys)
        return 1;
    const SystemClock clock;
    Composition composition(clock, {});
    composition.window().resize(1440, 900);
    const FirstPaint paint;
    composition.start(UnlockedClinic{folder, keys->accounts().first(), std::move(key)});
    return QApplication::exec();
}

} // namespace

int runStartChild(int argc, char** argv)
{
    if (argc >= 2 && std::strcmp(argv[1], kEmptyChild) == 0)
        return showEmpty(argc, argv);
    if (argc >= 3 && std::strcmp(argv[1], kAchilleaChild) == 0)
        return showAchillea(argc, argv);
    return -1;
}

} // namespace ach::bench
