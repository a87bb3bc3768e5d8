// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealedfile.h"
#include "tests/fuzz/mutator.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(SealedFileFuzzTest, ADamagedFileIsRefusedOrGivesWhatWasSealed)
{
    ASSERT_TRUE(initialiseVault());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.film"_s);
    const SecretBytes key = SecretBytes::random(32);
    QByteArray plain = QByteArray("heel raise, week 1\n").repeated(400);
    QBuffer buffer(&plain);
    buffer.open(QIODevice::ReadOnly);
    ASSERT_TRUE(sealFile(buffer, path, "label", key));
    QFile sealed(path);
    ASSERT_TRUE(sealed.open(QIODevice::ReadOnly));
    const QByteArray whole = sealed.readAll();

    test::feedDamaged({whole, whole.left(52)}, 6, 5'000, [&](const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto device = SealedFileDevice::open(path, "label", key);
        if (!device) {
            EXPECT_FALSE(device.error().detail.isEmpty());
            return;
        }
        const QByteArray read = (*device)->readAll();
        EXPECT_TRUE((*device)->fault() || read == plain);
    });
}

} // namespace ach
