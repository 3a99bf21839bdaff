#include "ui/evaluation/published_figures.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>
#include <cctype>

// In a static library the linker drops resources that nobody names. Must stand outside namespaces.
static void registerFigures() {
    Q_INIT_RESOURCE(ui);
}

namespace ld3::ui {

namespace {

PublishedCurve curveFrom(const nlohmann::json& json) {
    PublishedCurve curve;
    curve.name = QString::fromStdString(json.at("name"));
    curve.source = QString::fromStdString(json.at("source"));
    const auto nfes = json.at("nfes").get<std::vector<int>>();
    const auto values = json.at("values").get<std::vector<double>>();
    for (size_t i = 0; i < std::min(nfes.size(), values.size()); ++i) {
        curve.points.emplace_back(nfes[i], values[i]);
    }
    return curve;
}

std::vector<PublishedSet> readSets() {
    registerFigures();
    QFile file(QStringLiteral(":/evaluation/published.json"));
    std::vector<PublishedSet> sets;
    if (!file.open(QIODevice::ReadOnly)) {
        return sets;
    }
    const nlohmann::json json = nlohmann::json::parse(file.readAll().toStdString());
    for (const nlohmann::json& entry : json.at("data_sets")) {
        PublishedSet set;
        set.dataSet = QString::fromStdString(entry.at("name"));
        entry.at("match").get_to(set.match);
        for (const nlohmann::json& method : entry.at("methods")) {
            set.curves.push_back(curveFrom(method));
        }
        sets.push_back(std::move(set));
    }
    return sets;
}

/// Letters and digits in lower case.
std::string plainName(const std::string& name) {
    std::string plain;
    for (const unsigned char c : name) {
        if (std::isalnum(c) != 0) {
            plain += static_cast<char>(std::tolower(c));
        }
    }
    return plain;
}

}  // namespace

const std::vector<PublishedSet>& publishedSets() {
    static const std::vector<PublishedSet> kSets = readSets();
    return kSets;
}

const PublishedSet* publishedFor(const EvaluationProtocol& protocol) {
    if (protocol.metric != "FID" || protocol.referenceKind != ReferenceKind::Data) {
        return nullptr;
    }
    const std::string reference = plainName(protocol.reference);
    for (const PublishedSet& set : publishedSets()) {
        for (const std::string& name : set.match) {
            if (reference.find(name) != std::string::npos) {
                return &set;
            }
        }
    }
    return nullptr;
}

const PublishedSet* publishedFor(const EvaluationSeries& series) {
    return series.protocols.empty() ? nullptr : publishedFor(series.protocols.front());
}

}  // namespace ld3::ui
