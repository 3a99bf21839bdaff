#include "ui/evaluation/evaluation_text.h"

#include "ui/i18n/core_text.h"
#include "ui/i18n/local_number.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace ld3::ui {

namespace {

struct EvaluationText {
    Q_DECLARE_TR_FUNCTIONS(EvaluationText)
};

/// Texts that translators find with the plot's.
struct PlotText {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::EvaluationPlot)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString withSha(const QString& name, const std::string& sha256) {
    return sha256.empty() ? name
                          : EvaluationText::tr("%1 (SHA-256 %2…)", "name, start of its checksum")
                                .arg(name, text(sha256.substr(0, 12)));
}

QString referenceText(const EvaluationProtocol& protocol) {
    const QString name = withSha(coreText(protocol.reference), protocol.referenceSha256);
    switch (protocol.referenceKind) {
        case ReferenceKind::Data:
            return EvaluationText::tr("Against the data's statistics: %1").arg(name);
        case ReferenceKind::Teacher:
            return EvaluationText::tr("Against the teacher's samples: %1").arg(name);
        case ReferenceKind::Exact:
            return EvaluationText::tr("Against exact moments: %1").arg(name);
    }
    return {};
}

QString featureText(const EvaluationProtocol& protocol) {
    return EvaluationText::tr("Feature net: %1")
        .arg(withSha(text(protocol.featureNet), protocol.featureNetSha256));
}

QString samplesText(const EvaluationProtocol& protocol, const QLocale& locale) {
    return EvaluationText::tr("%1 samples", "a number with its unit")
        .arg(locale.toString(static_cast<qlonglong>(protocol.samples)));
}

QString classText(const EvaluationProtocol& protocol) {
    if (!isThere(protocol.classSampling)) {
        return {};
    }
    const QString sampling = protocol.classSampling == "uniform"
                                 ? EvaluationText::tr("uniform", "drawing of classes")
                                 : text(protocol.classSampling);
    return EvaluationText::tr("Classes: %1").arg(sampling);
}

QString resizeText(const EvaluationProtocol& protocol) {
    return isThere(protocol.resize)
               ? EvaluationText::tr("Resize: %1").arg(coreText(protocol.resize))
               : QString();
}

QString roundingText(const EvaluationProtocol& protocol) {
    return isThere(protocol.rounding)
               ? EvaluationText::tr("Rounding to bytes: %1").arg(text(protocol.rounding))
               : QString();
}

QString sigmaText(const EvaluationProtocol& protocol, const QLocale& locale) {
    return EvaluationText::tr("σ from %1 to %2")
        .arg(localNumber(protocol.sigmaMax, 5, locale), localNumber(protocol.sigmaMin, 5, locale));
}

using Describe = QString (*)(const EvaluationProtocol&);

QString shortName(const std::string& name) {
    return QFileInfo(text(name)).fileName();
}

/// With its checksum only where the names do not tell files apart.
QString shortFile(const std::string& name, const std::string& sha256, bool withSha) {
    return withSha ? EvaluationText::tr("%1 (%2)", "file name, start of its checksum")
                         .arg(shortName(name), text(sha256.substr(0, 6)))
                   : shortName(name);
}

template <class Get>
bool differ(const std::vector<EvaluationProtocol>& protocols, Get get) {
    return std::any_of(protocols.begin(), protocols.end(), [&](const EvaluationProtocol& p) {
        return get(p) != get(protocols.front());
    });
}

/// Whether equal names stand for unlike files.
template <class Name, class Sha>
bool needSha(const std::vector<EvaluationProtocol>& protocols, Name name, Sha sha) {
    std::set<std::pair<std::string, std::string>> files;
    std::set<std::string> names;
    for (const EvaluationProtocol& protocol : protocols) {
        files.emplace(name(protocol), sha(protocol));
        names.insert(name(protocol));
    }
    return files.size() > names.size();
}

/// What a value may differ in without any number.
constexpr std::array<Describe, 3> kFields = {classText, resizeText, roundingText};

}  // namespace

QString modelText(const std::string& model) {
    constexpr qsizetype kLongest = 18;
    const QString file = shortName(model);
    return file.size() > kLongest ? file.left(kLongest - 1) + QChar(0x2026) : file;
}

bool hasSeveralModels(const EvaluationSeries& series) {
    std::set<std::string> models;
    for (const auto* curves : {&series.curves, &series.teachers}) {
        for (const EvaluationCurve& curve : *curves) {
            models.insert(curve.model);
        }
    }
    return models.size() > 1;
}

QString curveTitle(const EvaluationCurve& curve, const EvaluationSeries& series) {
    const std::string solver = solverTitle(curve.solver);
    // Several trainings for the same solver: their names tell them apart.
    const bool withName =
        std::any_of(series.curves.begin(), series.curves.end(), [&](const EvaluationCurve& other) {
            return other.solver == curve.solver && other.learnedFor == curve.learnedFor &&
                   other.schedule != curve.schedule;
        });
    QString title;
    if (curve.learnedFor.empty()) {
        title = EvaluationText::tr("%1, %2", "solver, schedule")
                    .arg(text(solver), text(curve.schedule));
    } else {
        title = curve.learnedFor == solver
                    ? EvaluationText::tr("%1, learned", "solver").arg(text(solver))
                    : EvaluationText::tr("%1, learned for %2", "solver, solver")
                          .arg(text(solver), text(curve.learnedFor));
        if (withName) {
            title = EvaluationText::tr("%1 (%2)", "solver and what it was learned for, schedule")
                        .arg(title, text(curve.schedule));
        }
    }
    return hasSeveralModels(series)
               ? EvaluationText::tr("%1: %2", "model, then solver and schedule")
                     .arg(modelText(curve.model), title)
               : title;
}

QString teacherTitle(const EvaluationCurve& teacher,
                     const EvaluationSeries& series,
                     const QLocale& locale) {
    const EvaluationPoint& point = teacher.points.front();
    QString title =
        point.isComplete
            ? PlotText::tr("teacher, %1, NFE %2: %3", "solver, budget, value")
            : PlotText::tr("teacher, %1, NFE %2: %3, early estimate", "solver, budget, value");
    title = title.arg(QString::fromStdString(solverTitle(teacher.solver)),
                      locale.toString(point.nfe),
                      valueText(point, locale));
    if (hasSeveralModels(series)) {
        title =
            PlotText::tr("%1: %2", "model, then what it is").arg(modelText(teacher.model), title);
    }
    return series.protocols.size() > 1
               ? QStringLiteral("%1 %2").arg(protocolMark(teacher.protocol), title)
               : title;
}

QString valueText(const EvaluationPoint& point, const QLocale& locale) {
    if (!std::isfinite(point.mean)) {
        return point.seeds > 0 ? EvaluationText::tr("not a number") : QString();
    }
    const QString mean = localNumber(point.mean, 4, locale);
    return std::isfinite(point.deviation)
               ? EvaluationText::tr("%1 ± %2 (%n seed(s))", "mean, standard deviation", point.seeds)
                     .arg(mean, localNumber(point.deviation, 2, locale))
               : mean;
}

QString alignedValueText(const EvaluationPoint& point) {
    if (!std::isfinite(point.mean)) {
        return valueText(point);
    }
    const QString mean = alignedLocalNumber(point.mean, 4);
    return std::isfinite(point.deviation)
               ? QStringLiteral("%1 ± %2").arg(mean, alignedLocalNumber(point.deviation, 2))
               : mean;
}

QString protocolText(const EvaluationProtocol& protocol) {
    QStringList lines = {coreText(protocol.metric), referenceText(protocol)};
    if (!protocol.featureNet.empty()) {
        lines.append(featureText(protocol));
    }
    lines.append(samplesText(protocol, QLocale()));
    for (const Describe describe : kFields) {
        lines.append(describe(protocol));
    }
    lines.append(sigmaText(protocol, QLocale()));
    lines.append(
        EvaluationText::tr("Model: %1").arg(withSha(text(protocol.model), protocol.modelSha256)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList protocolDifferences(const std::vector<EvaluationProtocol>& protocols,
                                const QLocale& locale) {
    const auto samples = [&](const EvaluationProtocol& p) { return samplesText(p, locale); };
    const auto sigmas = [&](const EvaluationProtocol& p) { return sigmaText(p, locale); };
    const auto net = [](const EvaluationProtocol& p) { return p.featureNet; };
    const auto netSha = [](const EvaluationProtocol& p) { return p.featureNetSha256; };
    const auto reference = [](const EvaluationProtocol& p) { return p.reference; };
    const auto referenceSha = [](const EvaluationProtocol& p) { return p.referenceSha256; };
    QVector<QStringList> parts(static_cast<qsizetype>(protocols.size()));
    const auto add = [&](bool differs, auto describe) {
        for (size_t i = 0; differs && i < protocols.size(); ++i) {
            if (const QString part = describe(protocols[i]); !part.isEmpty()) {
                parts[static_cast<qsizetype>(i)].append(part);
            }
        }
    };
    add(differ(protocols, [](const EvaluationProtocol& p) { return p.samples; }), samples);
    const bool referenceNeedsSha = needSha(protocols, reference, referenceSha);
    add(differ(protocols, reference) || referenceNeedsSha, [&](const EvaluationProtocol& p) {
        return EvaluationText::tr("against %1", "reference")
            .arg(shortFile(
                coreText(p.reference).toStdString(), p.referenceSha256, referenceNeedsSha));
    });
    const bool netNeedsSha = needSha(protocols, net, netSha);
    add(differ(protocols, net) || netNeedsSha, [&](const EvaluationProtocol& p) {
        return shortFile(p.featureNet, p.featureNetSha256, netNeedsSha);
    });
    for (const Describe describe : kFields) {
        add(differ(protocols, describe), describe);
    }
    add(differ(protocols, sigmas), sigmas);
    QStringList texts;
    for (const QStringList& part : parts) {
        texts.append(part.join(QStringLiteral("; ")));
    }
    return texts;
}

QString protocolMark(size_t protocol) {
    static const QString kMarks = QStringLiteral("●■◆▲▼⊠⊞⊗⊕");
    return kMarks.mid(static_cast<qsizetype>(protocol) % kMarks.size(), 1);
}

}  // namespace ld3::ui
