// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/documentservice.h"

#include "core/base/filewriting.h"
#include "core/base/textlimits.h"
#include "core/service/recordchange.h"
#include "core/storage/documentrepository.h"
#include "core/storage/episoderepository.h"
#include "core/vault/sealedstream.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic = "achillea paper 1\n";
constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kPrivateFolder = kPrivateFile | QFile::ExeOwner;

/// Sealed with the content: a file under the name of another paper does not open.
QByteArray labelOf(const DocumentId& id)
{
    return kMagic.toByteArray() + id.toString().toLatin1();
}

QString hashOf(const QByteArray& pdf)
{
    return QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

/// Writes beside and puts the file in place when all of it is on the disk.
Status seal(const QByteArray& pdf, const DocumentId& id, const SecretBytes& key,
            const QString& path)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder)) { // of a clinic that was put together by hand
        errno = 0;
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kPrivateFolder))
            return fileError(folder, u"the folder could not be made"_s, errno);
    }
    QFile file(path + u".new"_s);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.setPermissions(kPrivateFile)
        || file.write(kMagic.toByteArray()) != kMagic.size())
        return fileError(path, file.errorString(), errno);
    SealedWriter writer(file, key, labelOf(id));
    if (auto status = writer.write(pdf); !status)
        return status;
    if (auto status = writer.finish(); !status)
        return status;
    if (auto status = flushToDisk(file); !status)
        return status;
    file.close();
    return moveIntoPlace(file.fileName(), path);
}

AuditEvent eventOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::HomeSheet:
        return AuditEvent::SheetPrinted;
    case DocumentKind::ReferralLetter:
        return AuditEvent::ReferralWritten;
    case DocumentKind::ProgressReport:
    case DocumentKind::Other:
        break;
    }
    return AuditEvent::ReportWritten;
}

Status store(const ServiceContext& context, KeptDocument& document, const OutgoingDocument& paper)
{
    auto change = RecordChange::begin(context);
    if (!change)
        return change.error();
    document.madeAt = change->at();
    if (auto status = DocumentRepository(context.database).insert(document); !status)
        return status;
    QList<FieldChange> changes = paper.details;
    changes += QList<FieldChange>{{u"language"_s, {}, paper.language},
                                  {u"document"_s, {}, document.id.toString()},
                                  {u"sha256"_s, {}, document.sha256}};
    // The record that the paper tells of, so that the audit can be read without the table.
    const QString type = paper.programme ? u"programme"_s : u"episode"_s;
    const QString record = paper.programme ? paper.programme->toString() : paper.episode.toString();
    if (auto status = change->note(eventOf(document.kind), type, record, document.patient, changes);
        !status)
        return status;
    return change->commit();
}

} // namespace

QString DocumentService::pathOf(const DocumentId& id) const
{
    return m_session.folder().documents() + u'/' + id.toString();
}

Result<KeptDocument> DocumentService::keep(const OutgoingDocument& paper)
{
    if (paper.pdf.isEmpty())
        return Error{Fault::Invalid, u"a paper without a PDF"_s};
    if (paper.title.size() > kLongestName)
        return Error{Fault::Invalid, u"title"_s, Cause::NameTooLong};
    const auto episode = EpisodeRepository(m_session.database()).find(paper.episode);
    if (!episode)
        return episode.error();
    KeptDocument document{DocumentId::create(),
                          episode->patient,
                          paper.episode,
                          paper.kind,
                          paper.title,
                          paper.language,
                          paper.content,
                          hashOf(paper.pdf),
                          paper.pdf.size(),
                          m_session.account().id,
                          {}};
    const QString path = pathOf(document.id);
    Status kept = seal(paper.pdf, document.id, m_session.documentKey(), path);
    if (kept)
        kept = store(m_session.context(), document, paper);
    if (!kept) {
        QFile::remove(path + u".new"_s);
        QFile::remove(path);
        return kept.error();
    }
    Q_EMIT m_session.events().papersChanged(paper.episode);
    return document;
}

Result<QByteArray> DocumentService::pdf(const KeptDocument& document) const
{
    QFile file(pathOf(document.id));
    if (!file.exists())
        return Error{Fault::NotFound, u"the file of the paper is gone"_s, Cause::PaperMissing};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Io, file.errorString()};
    const Error changed{Fault::Corrupt, u"the file of the paper differs"_s, Cause::PaperChanged};
    if (file.read(kMagic.size()) != kMagic)
        return changed;
    SealedReader reader(file, file.size() - file.pos(), m_session.documentKey(),
                        labelOf(document.id));
    // One byte more than there should be: the end of the stream is read as well.
    const auto pdf = reader.read(static_cast<qsizetype>(document.bytes) + 1);
    if (!pdf || !file.atEnd() || hashOf(*pdf) != document.sha256)
        return changed;
    return *pdf;
}

Result<DocumentService::Check> DocumentService::check() const
{
    const auto papers = DocumentRepository(m_session.database()).all();
    if (!papers)
        return papers.error();
    Check check;
    check.papers = papers->size();
    for (const KeptDocument& paper : *papers) {
        if (const auto opened = pdf(paper); !opened)
            check.faults.append({paper.id, opened.error()});
    }
    return check;
}

Status DocumentService::noteGivenAgain(const KeptDocument& document, GivenAgain how)
{
    auto change = RecordChange::begin(m_session.context());
    if (!change)
        return change.error();
    const QString word = how == GivenAgain::Printed ? u"printed"_s : u"saved"_s;
    if (auto status =
            change->note(AuditEvent::PaperGivenAgain, u"document"_s, document.id.toString(),
                         document.patient, {{u"how"_s, {}, word}});
        !status)
        return status;
    return change->commit();
}

} // namespace ach
