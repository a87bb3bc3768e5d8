// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmlwriter.h"

#include <QCryptographicHash>

#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Whether HTML allows the character in text: no control character but the white space ones.
bool isAllowed(QChar letter)
{
    return letter == u'\n' || letter == u'\t'
        || (letter.category() != QChar::Other_Control && !letter.isNull()
            && (letter.unicode() < 0xFDD0 || letter.unicode() > 0xFDEF)
            && letter.unicode() < 0xFFFE);
}

} // namespace

HtmlWriter::Element::Element(Element&& other) noexcept
    : m_writer(std::exchange(other.m_writer, nullptr)), m_tag(other.m_tag)
{
}

HtmlWriter::Element::~Element()
{
    if (m_writer != nullptr)
        m_writer->m_content += QByteArray("</") + m_tag + ">\n";
}

HtmlWriter::HtmlWriter() : m_content("<!DOCTYPE html>\n") { }

HtmlWriter::Element HtmlWriter::begin(const char* tag, const Attributes& attributes)
{
    open(tag, attributes);
    return {*this, tag};
}

void HtmlWriter::leaf(const char* tag, const QString& text, const Attributes& attributes)
{
    open(tag, attributes);
    escape(text, false);
    m_content += QByteArray("</") + tag + ">\n";
}

void HtmlWriter::single(const char* tag, const Attributes& attributes)
{
    open(tag, attributes);
    m_content += '\n';
}

void HtmlWriter::text(const QString& text)
{
    escape(text, false);
}

void HtmlWriter::code(const char* tag, const QByteArray& content)
{
    Q_ASSERT(!content.contains("</"));
    open(tag, {});
    m_content += content + "</" + tag + ">\n";
}

void HtmlWriter::open(const char* tag, const Attributes& attributes)
{
    m_content += QByteArray("<") + tag;
    for (const Attribute& attribute : attributes) {
        m_content += QByteArray(" ") + attribute.name;
        if (attribute.value.isEmpty())
            continue;
        m_content += "=\"";
        escape(attribute.value, true);
        m_content += '"';
    }
    m_content += '>';
}

void HtmlWriter::escape(const QString& text, bool isAttribute)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'&')
            safe += u"&amp;"_s;
        else if (letter == u'<')
            safe += u"&lt;"_s;
        else if (letter == u'>')
            safe += u"&gt;"_s;
        else if (letter == u'"' && isAttribute)
            safe += u"&quot;"_s;
        else if (isAllowed(letter))
            safe += letter;
    }
    m_content += safe.toUtf8();
}

QString dataAddress(const QString& mediaType, const QByteArray& content)
{
    return u"data:"_s + mediaType + u";base64,"_s + QString::fromLatin1(content.toBase64());
}

QString policyHash(const QByteArray& code)
{
    return u"'sha256-"_s
        + QString::fromLatin1(QCryptographicHash::hash(code, QCryptographicHash::Sha256).toBase64())
        + u'\'';
}

} // namespace ach
