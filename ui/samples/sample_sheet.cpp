#include "ui/samples/sample_sheet.h"

#include "core/base/error.h"
#include "ui/imaging/pictures.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace ld3::ui {

namespace {

constexpr double kSmallestScale = 1e-6;

}  // namespace

SampleSheet::SampleSheet(SampleComparison samples, const DifferenceOptions& options)
    : m_samples(std::move(samples)) {
    setOptions(options);
}

void SampleSheet::setOptions(const DifferenceOptions& options) {
    m_difference = differenceOf(m_samples, options.mode, m_perceptual.get());
    const bool isByLpips = options.mode == DifferenceMode::Perceptual && m_perceptual;
    m_order = sampleOrder(isByLpips ? m_perceptual->distances : m_difference.errors,
                          options.isWorstFirst);
    m_options = options;
    for (const SampleColumn column : kSampleColumns) {
        auto& images = m_images[static_cast<size_t>(column)];
        if (column == SampleColumn::Difference) {
            images.clear();
        }
        images.resize(static_cast<size_t>(m_difference.count));
    }
}

void SampleSheet::setKnown(std::shared_ptr<const PerceptualComparison> known,
                           PerceptualState state) {
    m_perceptual = std::move(known);
    m_state = state;
    setOptions(DifferenceOptions(m_options));
}

void SampleSheet::awaitPerceptual(const SampleSheet& before) {
    const bool isAlike =
        before.sampleCount() == sampleCount() && before.pictureSize() == pictureSize();
    setKnown(isAlike ? before.m_perceptual : nullptr, PerceptualState::Awaited);
}

void SampleSheet::setPerceptual(PerceptualComparison comparison) {
    const auto count = static_cast<size_t>(sampleCount());
    const size_t plane =
        static_cast<size_t>(m_difference.width) * static_cast<size_t>(m_difference.height);
    const bool hasPlaces = !comparison.places.empty();
    if (comparison.distances.size() != count ||
        QSize(comparison.width, comparison.height) != pictureSize() ||
        (hasPlaces && comparison.places.size() != count * plane)) {
        throw Error(ErrorCode::InvalidArgument,
                    "LPIPS is of other pictures",
                    std::to_string(comparison.distances.size()) + " values",
                    "compare the pictures that are shown");
    }
    setKnown(std::make_shared<const PerceptualComparison>(std::move(comparison)),
             PerceptualState::There);
}

void SampleSheet::removePerceptual() {
    setKnown(nullptr, PerceptualState::None);
}

std::optional<double> SampleSheet::lpipsAt(int row) const {
    return m_state == PerceptualState::There
               ? std::optional(m_perceptual->distances[static_cast<size_t>(sampleAt(row))])
               : std::nullopt;
}

std::string SampleSheet::lpipsNet() const {
    return m_state == PerceptualState::There ? m_perceptual->net : std::string();
}

double SampleSheet::errorAt(int row) const {
    return m_difference.errors[static_cast<size_t>(sampleAt(row))];
}

double SampleSheet::scaleHigh() const {
    return std::max(m_options.isAutomatic() ? m_difference.largest : m_options.scale(),
                    kSmallestScale);
}

int SampleSheet::decimals(SampleColumn column) const {
    constexpr int kUsual = 3, kMost = 8;
    if (column != SampleColumn::Difference) {
        return kUsual;
    }
    // LPIPS of a pixel is small.
    const int least = m_options.mode == DifferenceMode::Perceptual ? kUsual + 1 : kUsual;
    const int needed = static_cast<int>(std::ceil(-std::log10(scaleHigh()) - 1e-6)) + 1;
    return std::clamp(needed, least, kMost);
}

double SampleSheet::scaleLow() const {
    return m_options.mode == DifferenceMode::Signed ? -scaleHigh() : 0.0;
}

const ColorMap& SampleSheet::colors() const {
    return m_options.mode == DifferenceMode::Signed ? divergingMap() : sequentialMap();
}

const QImage& SampleSheet::picture(int row, SampleColumn column) const {
    const int sample = sampleAt(row);
    QImage& image = m_images[static_cast<size_t>(column)][static_cast<size_t>(sample)];
    if (!image.isNull()) {
        return image;
    }
    switch (column) {
        case SampleColumn::Teacher:
            image = toImage(m_samples.teacher, sample);
            break;
        case SampleColumn::Student:
            image = toImage(m_samples.student, sample);
            break;
        case SampleColumn::Difference: {
            const int height = m_difference.height, width = m_difference.width;
            const auto offset = static_cast<size_t>(sample) * static_cast<size_t>(height) *
                                static_cast<size_t>(width);
            image = mapColors(m_difference.values.data() + offset,
                              height,
                              width,
                              scaleLow(),
                              scaleHigh(),
                              colors());
            break;
        }
    }
    return image;
}

std::vector<float> SampleSheet::pixel(int row, SampleColumn column, int x, int y) const {
    const auto width = static_cast<size_t>(m_difference.width);
    const size_t plane = width * static_cast<size_t>(m_difference.height);
    const size_t inPlane = static_cast<size_t>(y) * width + static_cast<size_t>(x);
    const auto sample = static_cast<size_t>(sampleAt(row));
    if (column == SampleColumn::Difference) {
        return hasDifference() ? std::vector{m_difference.values[sample * plane + inPlane]}
                               : std::vector<float>();
    }
    const PictureBatch& batch =
        column == SampleColumn::Teacher ? m_samples.teacher : m_samples.student;
    const auto channels = static_cast<size_t>(batch.channels);
    std::vector<float> values;
    for (size_t channel = 0; channel < channels; ++channel) {
        values.push_back(batch.values[(sample * channels + channel) * plane + inPlane]);
    }
    return values;
}

}  // namespace ld3::ui
