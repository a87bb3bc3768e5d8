// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyfile.h"

#include "tests/support/temporaryclinic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

namespace ach {

using namespace Qt::StringLiterals;

class KeyFileTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(isReady);
        clinicKey = SecretBytes::random(kKeySize);
        keys.emplace(ClinicId::create(), u"Oefenzaal Noord"_s);
        ASSERT_TRUE(keys->setPassphrase(noor, clinicKey, noorsPassphrase, test::cheapCost()));
        ASSERT_TRUE(keys->setPassphrase(sam, clinicKey, samsPassphrase, test::cheapCost()));
        recoveryKey.emplace(RecoveryKey::create());
        ASSERT_TRUE(keys->setRecoveryKey(clinicKey, *recoveryKey, test::cheapCost()));
        ASSERT_TRUE(keys->save(path()));
    }

    QString path() const { return folder.filePath(u"keys.json"_s); }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// What load() says after `change` was made to the stored JSON.
    template<class Change>
    Cause causeAfter(Change change) const
    {
        QJsonObject json = QJsonDocument::fromJson(original).object();
        change(json);
        write(QJsonDocument(json).toJson());
        const auto loaded = KeyFile::load(path());
        return loaded ? Cause::None : loaded.error().cause;
    }
    template<class Change>
    Cause causeAfterInFirstSlot(Change change) const
    {
        return causeAfter([&change](QJsonObject& json) {
            QJsonArray slotArray = json[u"slots"_s].toArray();
            QJsonObject slot = slotArray.first().toObject();
            change(slot);
            slotArray.replace(0, slot);
            json[u"slots"_s] = slotArray;
        });
    }

    const bool isReady = initialiseVault(); // before any key is made
    QTemporaryDir folder;
    SecretBytes clinicKey;
    std::optional<KeyFile> keys;
    std::optional<RecoveryKey> recoveryKey;
    QByteArray original;
    const Account noor{AccountId::create(), u"Noor Sjabloon"_s, u"Physiotherapist"_s, Role::Owner};
    const Account sam{AccountId::create(), u"Sam Voorbeeld"_s, u"Assistant"_s, Role::Reception};
    const SecretBytes noorsPassphrase = SecretBytes::copyOf("noor noor noor");
    const SecretBytes samsPassphrase = SecretBytes::copyOf("sam sam sam sam");
};

TEST_F(KeyFileTest, OpensWithEveryPassphraseAndTheRecoveryKeyAfterARoundTrip)
{
    const auto loaded = KeyFile::load(path());

    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->clinic(), keys->clinic());
    EXPECT_EQ(loaded->clinicName(), u"Oefenzaal Noord"_s);
    EXPECT_EQ(loaded->accounts(), (QList<Account>{noor, sam}));
    for (const auto& opened :
         {loaded->unlock(noor.id, noorsPassphrase).andThen([this](const SecretBytes& key) {
              return Result<bool>(key.bytes() == clinicKey.bytes());
          }),
          loaded->unlock(sam.id, samsPassphrase).andThen([this](const SecretBytes& key) {
              return Result<bool>(key.bytes() == clinicKey.bytes());
          }),
          loaded->unlock(*recoveryKey).andThen([this](const SecretBytes& key) {
              return Result<bool>(key.bytes() == clinicKey.bytes());
          })}) {
        ASSERT_TRUE(opened);
        EXPECT_TRUE(*opened);
    }
}

TEST_F(KeyFileTest, HoldsNeitherTheKeyNorAPassphrase)
{
    const QByteArray written = text();
    EXPECT_FALSE(written.contains("noor noor noor"));
    EXPECT_FALSE(written.contains(clinicKey.bytes().toByteArray().toBase64()));
    EXPECT_FALSE(written.contains(clinicKey.bytes().toByteArray().toHex()));
    EXPECT_FALSE(written.contains(recoveryKey->groups().first().toLatin1()));
}

TEST_F(KeyFileTest, RefusesAWrongPassphraseAndOneOfAnotherAccount)
{
    for (const char* wrong :
         {"", "noor noor noo", "noor noor noor ", "Noor noor noor", "sam sam sam sam"}) {
        const auto opened = keys->unlock(noor.id, SecretBytes::copyOf(wrong));
        ASSERT_FALSE(opened) << wrong;
        EXPECT_EQ(opened.error().fault, Fault::Denied);
        EXPECT_EQ(opened.error().cause, Cause::WrongPassphrase);
    }
}

TEST_F(KeyFileTest, RefusesTheRecoveryKeyOfAnotherClinic)
{
    const auto opened = keys->unlock(RecoveryKey::create());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::WrongRecoveryKey);
}

TEST_F(KeyFileTest, FindsAnAccountByNameOrIdAndNeedsOneWhenThereAreTwo)
{
    EXPECT_EQ(keys->account(u"noor SJABLOON"_s)->id, noor.id);
    EXPECT_EQ(keys->account(sam.id.toString())->id, sam.id);
    for (const QString& unknown : {QString(), u"Noor"_s, AccountId::create().toString()}) {
        const auto found = keys->account(unknown);
        ASSERT_FALSE(found) << qPrintable(unknown);
        EXPECT_EQ(found.error().cause, Cause::UnknownAccount);
    }
    EXPECT_EQ(keys->unlock(AccountId::create(), noorsPassphrase).error().cause,
              Cause::UnknownAccount);
}

TEST_F(KeyFileTest, ChangesOnePassphraseAndKeepsTheOtherSlots)
{
    ASSERT_TRUE(keys->setPassphrase(noor, clinicKey, SecretBytes::copyOf("a new one for noor"),
                                    test::cheapCost()));
    ASSERT_TRUE(keys->save(path()));
    const auto loaded = KeyFile::load(path());

    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->accounts(), (QList<Account>{noor, sam}));
    EXPECT_FALSE(loaded->unlock(noor.id, noorsPassphrase));
    EXPECT_TRUE(loaded->unlock(noor.id, SecretBytes::copyOf("a new one for noor")));
    EXPECT_TRUE(loaded->unlock(sam.id, samsPassphrase));
    EXPECT_TRUE(loaded->unlock(*recoveryKey));
}

TEST_F(KeyFileTest, ForgetsTheOldRecoveryKeyWhenANewOneIsMade)
{
    const RecoveryKey second = RecoveryKey::create();
    ASSERT_TRUE(keys->setRecoveryKey(clinicKey, second, test::cheapCost()));

    EXPECT_FALSE(keys->unlock(*recoveryKey));
    EXPECT_TRUE(keys->unlock(second));
    EXPECT_TRUE(keys->unlock(sam.id, samsPassphrase));
}

TEST_F(KeyFileTest, SealsTheSameKeyDifferentlyEachTime)
{
    KeyFile other(keys->clinic(), u"x"_s);
    ASSERT_TRUE(other.setPassphrase(noor, clinicKey, noorsPassphrase, test::cheapCost()));
    ASSERT_TRUE(other.save(folder.filePath(u"other.json"_s)));
    QFile file(folder.filePath(u"other.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto slotOf = [](const QByteArray& json) {
        return QJsonDocument::fromJson(json).object()[u"slots"_s].toArray().first().toObject();
    };
    const QJsonObject first = slotOf(text());
    const QJsonObject second = slotOf(file.readAll());
    for (const QString& part : {u"salt"_s, u"nonce"_s, u"sealed_key"_s})
        EXPECT_NE(first[part], second[part]);
}

TEST_F(KeyFileTest, SaysWhatIsWrongWithADamagedFile)
{
    original = text();
    using Json = QJsonObject&;
    EXPECT_EQ(causeAfter([](Json) {}), Cause::None);
    EXPECT_EQ(causeAfter([](Json json) { json[u"format"_s] = 2; }), Cause::DatabaseNewer);
    EXPECT_EQ(causeAfter([](Json json) { json[u"format"_s] = 0; }), Cause::KeysDamaged);
    EXPECT_EQ(causeAfter([](Json json) { json[u"format"_s] = u"1"_s; }), Cause::KeysDamaged);
    EXPECT_EQ(causeAfter([](Json json) { json.remove(u"clinic"_s); }), Cause::KeysDamaged);
    EXPECT_EQ(causeAfter([](Json json) {
                  json[u"clinic"_s] = u"{00000000-0000-0000-0000-000000000000}"_s;
              }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfter([](Json json) { json.remove(u"slots"_s); }), Cause::KeysDamaged);
    EXPECT_EQ(causeAfter([](Json json) {
                  json[u"slots"_s] = QJsonArray{7, u"x"_s};
              }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"salt"_s] = u"AAAA"_s; }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"nonce"_s] = u""_s; }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"sealed_key"_s] = u"AAAA"_s; }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot.remove(u"operations"_s); }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"memory_bytes"_s] = 1e300; }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"kdf"_s] = u"md5"_s; }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"kind"_s] = u"guest"_s; }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"role"_s] = u"emperor"_s; }),
              Cause::KeysDamaged);
    EXPECT_EQ(causeAfterInFirstSlot([](Json slot) { slot[u"account"_s] = u"nobody"_s; }),
              Cause::KeysDamaged);
}

TEST_F(KeyFileTest, RefusesAnEmptyATruncatedAndAnOversizedFile)
{
    const QByteArray whole = text();
    for (const QByteArray& content :
         QList<QByteArray>{QByteArray(), whole.left(whole.size() / 2), whole.left(whole.size() - 3),
                           QByteArray("[]"), QByteArray("null"), QByteArray("{}"),
                           QByteArray(200'000, '['), whole + QByteArray(2 * 1024 * 1024, ' ')}) {
        write(content);
        const auto loaded = KeyFile::load(path());
        ASSERT_FALSE(loaded) << content.left(80).constData();
        EXPECT_EQ(loaded.error().fault, Fault::Corrupt);
        EXPECT_EQ(loaded.error().cause, Cause::KeysDamaged);
    }
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(KeyFile::load(path()).error().cause, Cause::NoClinicHere);
}

TEST_F(KeyFileTest, DoesNotReadFromADeviceWithoutEnd)
{
    const auto loaded = KeyFile::load(u"/dev/zero"_s);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().cause, Cause::KeysDamaged);
}

TEST_F(KeyFileTest, TakesAnythingThatMayStandInTheFileWithoutFailingItself)
{
    const QByteArray whole = text();
    std::mt19937 random(20261123);
    const auto number = [&random](qsizetype below) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(below));
    };
    int readable = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray content = whole;
        if (round % 10 == 0) {
            content.resize(number(2000));
            for (char& byte : content)
                byte = static_cast<char>(random());
        } else {
            for (qsizetype change = 1 + number(4); change > 0; --change) {
                const qsizetype at = number(content.size());
                switch (number(4)) {
                case 0:
                    content[at] = static_cast<char>(random());
                    break;
                case 1:
                    content.remove(at, 1 + number(40));
                    break;
                case 2:
                    content.insert(at, whole.mid(number(whole.size()), number(200)));
                    break;
                default:
                    content.truncate(at + 1);
                    break;
                }
            }
        }
        write(content);
        const auto loaded = KeyFile::load(path());
        if (!loaded) {
            EXPECT_NE(loaded.error().cause, Cause::None);
            continue;
        }
        ++readable;
        // Whatever was read opens with the right key or not at all.
        for (const Account& account : loaded->accounts()) {
            if (const auto opened = loaded->unlock(account.id, noorsPassphrase)) {
                EXPECT_EQ(opened->bytes(), clinicKey.bytes());
            }
        }
    }
    EXPECT_GT(readable, 50); // or the loop looked at the first check only
}

TEST_F(KeyFileTest, KeepsTheOldFileWhenTheNewOneCannotBeWritten)
{
    const auto status = keys->save(folder.filePath(u"no/such/folder/keys.json"_s));
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().fault, Fault::Io);
    EXPECT_TRUE(KeyFile::load(path()));
}

} // namespace ach
