#include "core/metrics/script_loss.h"

#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/metrics/network_slices.h"
#include "core/metrics/networks/script_file.h"

#include <utility>

namespace ld3 {

namespace {

constexpr const char* kWanted = "forward(a, b) that returns [B] losses";

class ScriptLoss : public Distance {
  public:
    ScriptLoss(const std::filesystem::path& path,
               const torch::TensorOptions& options,
               RunControl control)
        : m_where(path.string() + ", forward"),
          m_control(std::move(control)),
          m_module(soundArchive(path, m_control.stop), options, kWanted) {
        if (m_module.mostInputs() < 2 || m_module.leastInputs() > 2) {
            throw bad("the loss takes other inputs than two",
                      std::string("export a module with ") + kWanted);
        }
    }

    [[nodiscard]] Tensor perSample(const Tensor& student, const Tensor& target) const override {
        return lossesInSlices(
            student, target, m_control, [this](const Tensor& first, const Tensor& second) {
                return called(first, second);
            });
    }

    void visitResiduals(const std::vector<Tensor>& students,
                        const Tensor& target,
                        const Tensor& /*anchor*/,
                        const ResidualVisitor& visit) const override {
        ResidualBlock block;
        for (const Tensor& student : students) {
            block.students.push_back(perSample(student, target).sqrt().unsqueeze(1));
        }
        visit(block);
    }

    /// Calls the module once for made-up samples.
    void probe(const std::vector<int64_t>& shape,
               bool gradient,
               const torch::TensorOptions& options) const {
        constexpr uint64_t kSeed = 1;
        const at::Generator generator = seededGenerator(kSeed);
        std::vector<int64_t> sizes = {2};
        sizes.insert(sizes.end(), shape.begin(), shape.end());
        const auto samples = [&] {
            return torch::randn(sizes, generator, torch::kFloat64).to(options);
        };
        const torch::AutoGradMode mode(gradient);
        const Tensor student = samples().requires_grad_(gradient);
        const Tensor losses = called(student, samples());
        if (!losses.isfinite().all().item<bool>()) {
            throw bad("the loss of standard normal samples is NaN or infinite",
                      "check the module in Python");
        }
        if (gradient) {
            requireGradient(losses, student);
        }
    }

  private:
    [[nodiscard]] Tensor called(const Tensor& student, const Tensor& target) const {
        const Tensor losses = m_module.forward({student, target});
        if (losses.dim() != 1 || losses.size(0) != student.size(0) || !losses.is_floating_point()) {
            throw bad("the loss returns the shape " + c10::str(losses.sizes()) + " of " +
                          torch::toString(losses.scalar_type()) + " for " +
                          std::to_string(student.size(0)) + " samples, [" +
                          std::to_string(student.size(0)) + "] floating point numbers are expected",
                      "return one number for each sample: a mean over all dimensions but the "
                      "first");
        }
        // NaN is left to whoever solved: a solve that diverged has no loss.
        if ((losses.detach() < 0).any().item<bool>()) {
            throw bad("the loss is negative",
                      "return a distance: 0 for equal samples, else a positive number");
        }
        return losses;
    }

    void requireGradient(const Tensor& losses, const Tensor& student) const {
        Tensor found;
        if (losses.requires_grad()) {
            try {
                found = torch::autograd::grad({losses.sum()}, {student}, {}, {}, false, true)[0];
            } catch (const std::exception& error) {
                throw noGradient("its gradient fails");
            }
        }
        if (!found.defined()) {
            throw noGradient("no gradient reaches the student's samples");
        }
        if (!found.isfinite().all().item<bool>()) {
            throw noGradient("its gradient is not finite");
        }
    }

    [[nodiscard]] Error noGradient(const std::string& reason) const {
        return {ErrorCode::Unsupported,
                "gradient descent needs a loss that can be differentiated (" + reason + ")",
                m_where,
                "use the optimizer lm (recipe fast), or mend the module"};
    }

    [[nodiscard]] Error bad(const std::string& problem, const std::string& remedy) const {
        return {ErrorCode::BadFile, problem, m_where, remedy};
    }

    std::string m_where;
    RunControl m_control;
    ScriptModule m_module;
};

}  // namespace

std::shared_ptr<const Distance> openScriptLoss(const std::filesystem::path& path,
                                               const std::vector<int64_t>& shape,
                                               bool gradient,
                                               const torch::TensorOptions& options,
                                               const RunControl& control) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) {
        throw Error(ErrorCode::NotFound,
                    "no such file of a loss",
                    path.empty() ? "--loss" : path.string(),
                    "use l2, l1 or lpips, or the path of a TorchScript module");
    }
    if (fileKindFromContent(path) != FileKind::TorchScript) {
        throw Error(ErrorCode::BadFile,
                    "the loss is not a TorchScript module",
                    path.string(),
                    "save it with torch.jit.script(module).save(path)");
    }
    const auto loss = std::make_shared<ScriptLoss>(path, options, control);
    throwIfStopped(control.stop);
    loss->probe(shape, gradient, options);
    return loss;
}

}  // namespace ld3
