// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyfile.h"

#include "core/base/filewriting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr QLatin1StringView kKdf("argon2id13");

Error damaged(const QString& what)
{
    return {Fault::Corrupt, u"keys.json: "_s + what, Cause::KeysDamaged};
}

QString toBase64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

Result<KeySlot> seal(KeySlot::Kind kind, std::optional<Account> account,
                     const SecretBytes& clinicKey, const SecretBytes& secret, const KdfCost& cost)
{
    KeySlot slot{kind,
                 std::move(account),
                 cost,
                 createSalt(),
                 QByteArray(crypto_secretbox_NONCEBYTES, Qt::Uninitialized),
                 QByteArray(static_cast<qsizetype>(kKeySize + crypto_secretbox_MACBYTES),
                            Qt::Uninitialized)};
    auto key = deriveKey(secret, slot.salt, cost);
    if (!key)
        return key.error();
    randombytes_buf(slot.nonce.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(
        reinterpret_cast<unsigned char*>(slot.sealedKey.data()), clinicKey.data(), clinicKey.size(),
        reinterpret_cast<const unsigned char*>(slot.nonce.constData()), key->data());
    return slot;
}

Result<SecretBytes> open(const KeySlot& slot, const SecretBytes& secret, Cause wrong)
{
    auto key = deriveKey(secret, slot.salt, slot.cost);
    if (!key)
        return key.error();
    SecretBytes clinicKey(kKeySize);
    const int status = crypto_secretbox_open_easy(
        clinicKey.data(), reinterpret_cast<const unsigned char*>(slot.sealedKey.constData()),
        static_cast<unsigned long long>(slot.sealedKey.size()),
        reinterpret_cast<const unsigned char*>(slot.nonce.constData()), key->data());
    if (status != 0)
        return Error{Fault::Denied, u"the key slot did not open"_s, wrong};
    return clinicKey;
}

QJsonObject toJson(const KeySlot& slot)
{
    QJsonObject json{
        {u"kind"_s, slot.kind == KeySlot::Kind::Account ? u"account"_s : u"recovery"_s},
        {u"kdf"_s, QString(kKdf)},
        {u"operations"_s, static_cast<qint64>(slot.cost.operations)},
        {u"memory_bytes"_s, static_cast<qint64>(slot.cost.memoryBytes)},
        {u"salt"_s, toBase64(slot.salt)},
        {u"nonce"_s, toBase64(slot.nonce)},
        {u"sealed_key"_s, toBase64(slot.sealedKey)}};
    if (slot.account) {
        json.insert(u"account"_s, slot.account->id.toString());
        json.insert(u"name"_s, slot.account->name);
        json.insert(u"profession"_s, slot.account->profession);
        json.insert(u"role"_s, kRoleCodes.toCode(slot.account->role));
    }
    return json;
}

Result<KeySlot> slotFromJson(const QJsonObject& json)
{
    const QString kind = json[u"kind"_s].toString();
    const double operations = json[u"operations"_s].toDouble(-1);
    const double memory = json[u"memory_bytes"_s].toDouble(-1);
    if (operations < 0 || memory < 0 || operations > 1e6 || memory > 1e15)
        return damaged(u"a slot without its cost"_s);
    if (json[u"kdf"_s].toString() != kKdf)
        return damaged(u"a slot with another key derivation"_s);
    KeySlot slot{KeySlot::Kind::Recovery,
                 std::nullopt,
                 {static_cast<quint64>(operations), static_cast<quint64>(memory)},
                 fromBase64(json[u"salt"_s]),
                 fromBase64(json[u"nonce"_s]),
                 fromBase64(json[u"sealed_key"_s])};
    if (slot.salt.size() != static_cast<qsizetype>(kSaltSize)
        || slot.nonce.size() != crypto_secretbox_NONCEBYTES
        || slot.sealedKey.size() != static_cast<qsizetype>(kKeySize + crypto_secretbox_MACBYTES))
        return damaged(u"a slot of the wrong size"_s);
    if (kind == u"account") {
        const auto id = AccountId::fromString(json[u"account"_s].toString());
        const auto role = kRoleCodes.fromCode(json[u"role"_s].toString());
        if (!id || !role)
            return damaged(u"a slot without an account"_s);
        slot.kind = KeySlot::Kind::Account;
        slot.account =
            Account{*id, json[u"name"_s].toString(), json[u"profession"_s].toString(), *role};
    } else if (kind != u"recovery") {
        return damaged(u"a slot of an unknown kind"_s);
    }
    return slot;
}

} // namespace

Result<KeyFile> KeyFile::load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Fault::NotFound, u"no keys.json in this folder"_s, Cause::NoClinicHere};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Io, file.errorString()};
    return fromJson(file.read(kLargestFile + 1));
}

Result<KeyFile> KeyFile::fromJson(const QByteArray& text)
{
    if (text.size() > kLargestFile)
        return damaged(u"too large"_s);
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.isEmpty())
        return damaged(u"not readable"_s);
    const int format = json[u"format"_s].toInt();
    if (format > kFormat)
        return Error{Fault::TooNew, u"keys.json has format %1"_s.arg(format), Cause::DatabaseNewer};
    const auto clinic = ClinicId::fromString(json[u"clinic"_s].toString());
    if (format != kFormat || !clinic)
        return damaged(u"no clinic named"_s);
    KeyFile keys(*clinic, json[u"name"_s].toString());
    const QJsonArray slotArray = json[u"slots"_s].toArray();
    for (const QJsonValue& value : slotArray) {
        auto slot = slotFromJson(value.toObject());
        if (!slot)
            return slot.error();
        keys.m_slots.append(*slot);
    }
    if (keys.accounts().isEmpty())
        return damaged(u"no account"_s);
    return keys;
}

QByteArray KeyFile::toJson() const
{
    QJsonArray slotArray;
    for (const KeySlot& slot : m_slots)
        slotArray.append(ach::toJson(slot));
    const QJsonObject json{{u"format"_s, kFormat},
                           {u"clinic"_s, m_clinic.toString()},
                           {u"name"_s, m_clinicName},
                           {u"slots"_s, slotArray}};
    return QJsonDocument(json).toJson();
}

Status KeyFile::save(const QString& path) const
{
    if (auto status = writeFileAtomically(path, toJson()); !status)
        return status;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

QList<Account> KeyFile::accounts() const
{
    QList<Account> accounts;
    for (const KeySlot& slot : m_slots) {
        if (slot.account)
            accounts.append(*slot.account);
    }
    return accounts;
}

Result<Account> KeyFile::account(const QString& nameOrId) const
{
    const QList<Account> all = accounts();
    if (nameOrId.isEmpty() && all.size() == 1)
        return all.first();
    for (const Account& account : all) {
        if (account.id.toString() == nameOrId
            || account.name.compare(nameOrId, Qt::CaseInsensitive) == 0)
            return account;
    }
    return Error{Fault::Denied, u"no such account"_s, Cause::UnknownAccount};
}

Status KeyFile::setPassphrase(const Account& account, const SecretBytes& clinicKey,
                              const SecretBytes& passphrase, const KdfCost& cost)
{
    auto slot = seal(KeySlot::Kind::Account, account, clinicKey, passphrase, cost);
    if (!slot)
        return slot.error();
    for (KeySlot& existing : m_slots) {
        if (existing.account && existing.account->id == account.id) {
            existing = *slot;
            return Done{};
        }
    }
    m_slots.append(*slot);
    return Done{};
}

Status KeyFile::setRecoveryKey(const SecretBytes& clinicKey, const RecoveryKey& recoveryKey,
                               const KdfCost& cost)
{
    auto slot = seal(KeySlot::Kind::Recovery, std::nullopt, clinicKey, recoveryKey.secret(), cost);
    if (!slot)
        return slot.error();
    m_slots.removeIf(
        [](const KeySlot& existing) { return existing.kind == KeySlot::Kind::Recovery; });
    m_slots.append(*slot);
    return Done{};
}

Result<SecretBytes> KeyFile::unlock(const AccountId& account, const SecretBytes& passphrase) const
{
    for (const KeySlot& slot : m_slots) {
        if (slot.account && slot.account->id == account)
            return open(slot, passphrase, Cause::WrongPassphrase);
    }
    return Error{Fault::Denied, u"no such account"_s, Cause::UnknownAccount};
}

Result<SecretBytes> KeyFile::unlock(const RecoveryKey& recoveryKey) const
{
    for (const KeySlot& slot : m_slots) {
        if (slot.kind == KeySlot::Kind::Recovery)
            return open(slot, recoveryKey.secret(), Cause::WrongRecoveryKey);
    }
    return Error{Fault::Denied, u"this clinic has no recovery key"_s, Cause::WrongRecoveryKey};
}

} // namespace ach
