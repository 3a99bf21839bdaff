#include "ui/models/model_rows.h"

#include "core/models/memory_estimate.h"
#include "ui/i18n/core_text.h"
#include "ui/i18n/local_number.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ld3::ui {

namespace {

/// Gives `tr` a context of its own.
struct ModelRows {
    Q_DECLARE_TR_FUNCTIONS(ModelRows)
};

QString number(double value) {
    return localNumber(value, 4);
}

QString none() {
    return QString(QChar(0x2013));
}

QString count(qint64 value) {
    return value == 0 ? none() : QLocale().toString(value);
}

QString bytes(qint64 value) {
    return QLocale().formattedDataSize(value, 1, QLocale::DataSizeTraditionalFormat);
}

QString shapeText(const ModelInfo& info) {
    const QLocale locale;
    return ModelRows::tr("%1 × %2 × %3", "channels, height, width")
        .arg(locale.toString(static_cast<qint64>(info.channels)),
             locale.toString(static_cast<qint64>(info.height)),
             locale.toString(static_cast<qint64>(info.width)));
}

QString scheduleText(const NoiseScheduleSpec& spec) {
    const NoiseSchedule schedule(spec);
    return ModelRows::tr("%1, σ from %2 to %3", "noise schedule; largest, smallest noise level")
        .arg(QString::fromStdString(spec.kind),
             number(schedule.edmSigma(schedule.timeMax())),
             number(schedule.edmSigma(schedule.timeMin())));
}

QString rangeText(const ModelInfo& info) {
    if (info.sigmaMin <= 0.0 && std::isinf(info.sigmaMax)) {
        return ModelRows::tr("no limit");
    }
    return ModelRows::tr("%1 to %2", "smallest, largest noise level")
        .arg(number(info.sigmaMin),
             std::isinf(info.sigmaMax) ? QString(QChar(0x221E)) : number(info.sigmaMax));
}

/// Where a fact with this name comes from; several names for several kinds of files.
QString sourceOf(const ModelInfo& info, const QStringList& names) {
    for (const ModelFact& fact : info.facts) {
        if (names.contains(QString::fromStdString(fact.name))) {
            return coreText(fact.source);
        }
    }
    return {};
}

class RowList {
  public:
    void add(const QString& name,
             const QString& value,
             const QString& source,
             const QString& toolTip = {}) {
        m_rows.append({{name, value, source}, toolTip});
    }

    [[nodiscard]] const QVector<TextTable::Row>& rows() const { return m_rows; }

  private:
    QVector<TextTable::Row> m_rows;
};

void addMemory(RowList& list, const ModelInfo& info, const MemorySetting& setting) {
    const QString source = ModelRows::tr("estimated");
    const auto estimate =
        estimateMemory(info, setting.batch, setting.nfe, setting.isDouble ? 8 : 4);
    const QString toolTip = ModelRows::tr(
        "Weights and activations of one network call; with a gradient, activations of all "
        "evaluations. Without LibTorch's own memory.");
    if (!estimate) {
        list.add(ModelRows::tr("Memory"), ModelRows::tr("unknown"), {}, toolTip);
        return;
    }
    const QLocale locale;
    const QString batch = locale.toString(setting.batch), nfe = locale.toString(setting.nfe);
    list.add(ModelRows::tr("Memory of the weights"), bytes(estimate->weights), source);
    if (!setting.gradient) {
        list.add(ModelRows::tr("Memory of a training"),
                 ModelRows::tr("%1 at batch %2").arg(bytes(estimate->forward), batch),
                 source,
                 toolTip);
        return;
    }
    list.add(ModelRows::tr("Memory of a training"),
             ModelRows::tr("%1 at batch %2 and NFE %3").arg(bytes(estimate->gradient), batch, nfe),
             source,
             toolTip);
    list.add(ModelRows::tr("Memory if calls are repeated"),
             bytes(estimate->recomputedGradient),
             source,
             ModelRows::tr("If each network call were made again for its gradient instead of "
                           "keeping its activations."));
}

void addSummary(RowList& list, const ModelInfo& info) {
    const QString counted = ModelRows::tr("counted");
    list.add(ModelRows::tr("Kind"), modelKindText(info.kind), ModelRows::tr("content of the file"));
    list.add(ModelRows::tr("Pictures"),
             shapeText(info),
             sourceOf(info, {QStringLiteral("channels"), QStringLiteral("img_channels")}),
             ModelRows::tr("Channels, height and width in pixels."));
    list.add(ModelRows::tr("Prediction"),
             QString::fromStdString(predictionName(info.prediction)),
             sourceOf(info, {QStringLiteral("prediction")}),
             ModelRows::tr("What the network gives: the data x0, the noise eps, or the velocity "
                           "v = alpha·eps − sigma·x0."));
    list.add(ModelRows::tr("Noise schedule"),
             scheduleText(info.noiseSchedule),
             sourceOf(info, {QStringLiteral("noise_schedule"), QStringLiteral("sigma_min")}),
             ModelRows::tr("The model's own; the experiment can use another. σ is sigma/alpha, "
                           "the noise level in units of the data."));
    list.add(ModelRows::tr("Known σ"),
             rangeText(info),
             sourceOf(info, {QStringLiteral("sigma_max")}),
             ModelRows::tr("Noise levels sigma/alpha that the network was made for."));
    list.add(ModelRows::tr("Classes"),
             info.classes == 0 ? ModelRows::tr("none") : count(info.classes),
             sourceOf(info, {QStringLiteral("classes"), QStringLiteral("label_dim")}));
    list.add(ModelRows::tr("Parameters"), count(info.parameters), counted);
    list.add(ModelRows::tr("Multiply-adds"),
             count(info.multiplyAdds),
             info.multiplyAdds == 0 ? QString() : counted,
             ModelRows::tr("Multiplications with addition of one network call for one sample."));
    list.add(ModelRows::tr("Gradients"),
             info.differentiable ? ModelRows::tr("possible")
                                 : ModelRows::tr("not possible: use the recipe fast"),
             sourceOf(info, {QStringLiteral("differentiable")}));
}

}  // namespace

QString modelKindText(const std::string& kind) {
    if (kind == "mixture") {
        return ModelRows::tr("Mixture of Gaussians");
    }
    if (kind == "edm") {
        return ModelRows::tr("EDM network");
    }
    if (kind == "torchscript") {
        return ModelRows::tr("TorchScript module");
    }
    return QString::fromStdString(kind);
}

QStringList factHeadings() {
    return {ModelRows::tr("Property"), ModelRows::tr("Value"), ModelRows::tr("Source")};
}

QVector<TextTable::Row> factRows(const ModelInfo& info, const MemorySetting& setting) {
    RowList list;
    addSummary(list, info);
    addMemory(list, info, setting);
    for (const ModelFact& fact : info.facts) {
        list.add(QString::fromStdString(fact.name), coreText(fact.value), coreText(fact.source));
    }
    return list.rows();
}

QString modelLine(const ModelInfo& info) {
    const QLocale locale;
    return ModelRows::tr("%1 · %2 × %3 × %4 · noise schedule %5",
                         "kind of model, channels, height, width, name of schedule")
        .arg(modelKindText(info.kind),
             locale.toString(info.channels),
             locale.toString(info.height),
             locale.toString(info.width),
             QString::fromStdString(info.noiseSchedule.kind));
}

QStringList blockHeadings() {
    return {ModelRows::tr("Block"),
            ModelRows::tr("Kind"),
            ModelRows::tr("Resolution"),
            ModelRows::tr("Channels"),
            ModelRows::tr("Attention"),
            ModelRows::tr("Parameters"),
            ModelRows::tr("Multiply-adds")};
}

QVector<TextTable::Row> blockRows(const ModelInfo& info) {
    QVector<TextTable::Row> rows;
    for (const BlockInfo& block : info.blocks) {
        const QString channels = block.outChannels == 0
                                     ? none()
                                     : ModelRows::tr("%1 → %2", "channels in, channels out")
                                           .arg(count(block.inChannels), count(block.outChannels));
        rows.append({{QString::fromStdString(block.name),
                      coreText(block.kind),
                      count(block.resolution),
                      channels,
                      count(block.attentionHeads),
                      count(block.parameters),
                      count(block.multiplyAdds)},
                     {}});
    }
    return rows;
}

}  // namespace ld3::ui
