#include "core/models/class_labels.h"

#include "core/base/error.h"

namespace ld3 {

namespace {

/// Checks labels and says what is wrong with them.
class LabelCheck {
  public:
    LabelCheck(int64_t batch, int64_t classes, std::string where, ErrorCode code)
        : m_batch(batch), m_classes(classes), m_where(std::move(where)), m_code(code) {}

    [[nodiscard]] Error fault(const std::string& what) const {
        return {m_code,
                what,
                m_where,
                "give class numbers from 0 to " + std::to_string(m_classes - 1) +
                    ", or one row of weights for each sample"};
    }

    /// Numbers [B] in [0, classes), or one that means "no class".
    void requireNumbers(const Tensor& labels, int64_t nullLabel) const {
        const Tensor wrong = (labels.lt(0) | labels.ge(m_classes)) & labels.ne(nullLabel);
        if (wrong.any().item<bool>()) {
            const auto first = wrong.nonzero()[0].item<int64_t>();
            throw fault("class label " + std::to_string(labels[first].item<int64_t>()) +
                        " of sample " + std::to_string(first) + " is out of range");
        }
    }

    void require(const Tensor& labels, int64_t nullLabel) const {
        const bool isRows = labels.dim() == 2 && labels.size(1) == m_classes;
        if ((labels.dim() != 1 && !isRows) || labels.size(0) != m_batch) {
            throw fault("class labels of shape " + std::string(c10::str(labels.sizes())) + " for " +
                        std::to_string(m_batch) + " samples");
        }
        if (labels.dim() == 2) {
            if (!labels.isfinite().all().item<bool>()) {
                throw fault("class weights are not finite");
            }
        } else if (labels.is_floating_point()) {
            throw fault("class labels are not whole numbers");
        } else {
            requireNumbers(labels, nullLabel);
        }
    }

  private:
    int64_t m_batch, m_classes;
    std::string m_where;
    ErrorCode m_code;
};

LabelCheck checkOf(int64_t batch, int64_t classes) {
    return {batch, classes, "class labels", ErrorCode::InvalidArgument};
}

}  // namespace

void requireLabels(const Tensor& labels, int64_t batch, int64_t classes, const std::string& where) {
    LabelCheck(batch, classes, where, ErrorCode::BadFile).require(labels, 0);
}

Tensor classIndices(const Condition& condition,
                    int64_t batch,
                    int64_t classes,
                    int64_t nullLabel,
                    torch::Device device) {
    const Tensor& given = condition.classLabels;
    if (!given.defined()) {
        return torch::full({batch}, nullLabel, torch::dtype(torch::kInt64).device(device));
    }
    const LabelCheck check = checkOf(batch, classes);
    check.require(given, nullLabel);
    if (given.dim() == 1) {
        return given.to(device, torch::kInt64);
    }
    const bool areSingle = (given.eq(1).sum(1).eq(1) & given.ne(0).sum(1).eq(1)).all().item<bool>();
    if (!areSingle) {
        throw check.fault("the model takes class numbers, not mixtures of classes");
    }
    return given.argmax(1).to(device);
}

Tensor classWeights(const Condition& condition,
                    int64_t batch,
                    int64_t classes,
                    const torch::TensorOptions& options) {
    const Tensor& given = condition.classLabels;
    if (!given.defined()) {
        return torch::zeros({batch, classes}, options);
    }
    checkOf(batch, classes).require(given, 0);
    if (given.dim() == 2) {
        return given.to(options);
    }
    return torch::zeros({batch, classes}, options)
        .scatter(1, given.to(options.device(), torch::kInt64).unsqueeze(1), 1.0);
}

}  // namespace ld3
