// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secretbytes.h"

#include <QString>

#include <sodium.h>

#include <cstring>
#include <sys/resource.h>
#include <utility>

namespace ach {

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr)
        qFatal("no locked memory left for a key");
    sodium_memzero(m_data, size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes first; takes a null pointer
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), copy.size());
    return copy;
}

SecretBytes SecretBytes::takeText(QString& text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBytes bytes = copyOf(utf8);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.resize(0);
    return bytes;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(bytes());
}

bool initialiseVault()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a crash must not write keys to disk
    return sodium_init() >= 0;
}

} // namespace ach
