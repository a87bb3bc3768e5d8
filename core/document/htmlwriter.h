// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ach {

/// Writes an HTML page tag by tag. Text and attribute values are escaped here and nowhere else, and
/// a tag that was opened is closed, so that no name and no note can become markup.
class HtmlWriter {
public:
    struct Attribute {
        const char* name;
        QString value; ///< empty for one that is only there or not, such as "controls"
    };
    using Attributes = QList<Attribute>;

    /// Closes its tag when it goes. Elements must end in the reverse order of their beginning.
    class [[nodiscard]] Element {
    public:
        Element(Element&& other) noexcept;
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;
        Element& operator=(Element&&) = delete;
        ~Element();

    private:
        friend class HtmlWriter;
        Element(HtmlWriter& writer, const char* tag) : m_writer(&writer), m_tag(tag) { }
        HtmlWriter* m_writer;
        const char* m_tag;
    };

    HtmlWriter();

    Element begin(const char* tag, const Attributes& attributes = {});
    /// An element that holds text and no other element.
    void leaf(const char* tag, const QString& text, const Attributes& attributes = {});
    /// An element that has no content and no end tag, such as meta, img or input.
    void single(const char* tag, const Attributes& attributes);
    void text(const QString& text);
    /// A style sheet or script that ships with the program, as it is; `tag` is "style" or "script".
    void code(const char* tag, const QByteArray& content);

    /// Everything so far, in UTF-8.
    const QByteArray& content() const { return m_content; }

private:
    void open(const char* tag, const Attributes& attributes);
    void escape(const QString& text, bool isAttribute);

    QByteArray m_content;
};

/// `content` as an address that holds it: "data:image/png;base64,...".
QString dataAddress(const QString& mediaType, const QByteArray& content);

/// How a Content-Security-Policy names one script or style sheet: "'sha256-...'".
QString policyHash(const QByteArray& code);

} // namespace ach
