// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace ach {

/// Bytes that must not be left behind: locked in memory, never swapped, wiped when they go
/// (libsodium). Keys and passphrases travel in this type and in no other.
class SecretBytes {
public:
    /// Room for `size` bytes, zeroed. Ends the program when the system has no memory left for it.
    explicit SecretBytes(std::size_t size = 0);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(QByteArrayView bytes);
    /// Takes the UTF-8 of `text` and wipes `text` itself.
    static SecretBytes takeText(QString& text);
    /// A second copy, for the rare owner that needs its own.
    SecretBytes clone() const;

    unsigned char* data() noexcept { return m_data; }
    const unsigned char* data() const noexcept { return m_data; }
    std::size_t size() const noexcept { return m_size; }
    bool isEmpty() const noexcept { return m_size == 0; }
    std::span<const unsigned char> view() const noexcept { return {m_data, m_size}; }
    QByteArrayView bytes() const noexcept { return {m_data, static_cast<qsizetype>(m_size)}; }

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Starts libsodium and switches core dumps off for this process; must be called before any key is
/// made. False when libsodium cannot start, in which case nothing here may be used.
bool initialiseVault();

} // namespace ach
