#include "core/models/torchscript/call_cost.h"

#include <ATen/record_function.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace ld3 {

namespace {

/// What the callbacks below write into; they are plain functions.
struct Count {
    int64_t multiplyAdds = 0, peakBytes = 0;
    // By address: a weak pointer keeps the address from being used again.
    std::map<const c10::StorageImpl*, c10::weak_intrusive_ptr<c10::StorageImpl>> results;
};

thread_local Count* currentCount = nullptr;

/// Bytes of the results that are still held; forgets the others.
int64_t heldBytes(Count& count) {
    int64_t bytes = 0;
    for (auto entry = count.results.begin(); entry != count.results.end();) {
        if (const auto storage = entry->second.lock()) {
            bytes += static_cast<int64_t>(storage->nbytes());
            ++entry;
        } else {
            entry = count.results.erase(entry);
        }
    }
    return bytes;
}

/// What the start of an operation tells its end.
struct Operation : at::ObserverContext {
    std::vector<std::vector<int64_t>> shapes;  ///< of its tensors, in order
    bool isTransposed = false;
};

bool isCounted(std::string_view name) {
    return name == "aten::_convolution" || name == "aten::addmm" || name == "aten::mm" ||
           name == "aten::bmm" || name == "aten::baddbmm";
}

std::unique_ptr<at::ObserverContext> begin(const at::RecordFunction& function) {
    if (!isCounted(function.name())) {
        return nullptr;
    }
    auto operation = std::make_unique<Operation>();
    for (const c10::IValue& input : function.inputs()) {
        if (input.isTensor() && input.toTensor().defined()) {
            operation->shapes.push_back(input.toTensor().sizes().vec());
        }
    }
    constexpr size_t kTransposed = 6;
    if (std::string_view(function.name()) == "aten::_convolution" &&
        function.inputs().size() > kTransposed && function.inputs()[kTransposed].isBool()) {
        operation->isTransposed = function.inputs()[kTransposed].toBool();
    }
    return operation;
}

int64_t product(const std::vector<int64_t>& sizes, size_t first = 0) {
    int64_t result = 1;
    for (size_t i = first; i < sizes.size(); ++i) {
        result *= sizes[i];
    }
    return result;
}

int64_t multiplyAddsOf(std::string_view name, const Operation& operation, const Tensor& result) {
    const auto& shapes = operation.shapes;
    if (name == "aten::_convolution") {
        if (shapes.size() < 2) {
            return 0;
        }
        // Each value is multiplied with one kernel of every channel: output values where the
        // kernel gathers, input values where it spreads.
        return (operation.isTransposed ? product(shapes[0]) : result.numel()) *
               product(shapes[1], 1);
    }
    const size_t left = name == "aten::mm" || name == "aten::bmm" ? 0 : 1;
    return shapes.size() <= left || shapes[left].empty() ? 0 : result.numel() * shapes[left].back();
}

void end(const at::RecordFunction& function, at::ObserverContext* context) {
    if (currentCount == nullptr) {
        return;
    }
    for (const c10::IValue& output : function.outputs()) {
        if (!output.isTensor() || !output.toTensor().defined() ||
            !output.toTensor().has_storage()) {
            continue;
        }
        const Tensor& tensor = output.toTensor();
        const c10::StorageImpl* storage = tensor.storage().unsafeGetStorageImpl();
        currentCount->results.try_emplace(storage, tensor.storage().getWeakStorageImpl());
        if (context != nullptr) {
            currentCount->multiplyAdds +=
                multiplyAddsOf(function.name(), static_cast<const Operation&>(*context), tensor);
            context = nullptr;
        }
    }
    currentCount->peakBytes = std::max(currentCount->peakBytes, heldBytes(*currentCount));
}

class Watch {
  public:
    explicit Watch(Count& count)
        : m_handle(at::addThreadLocalCallback(at::RecordFunctionCallback(begin, end)
                                                  .needsInputs(true)
                                                  .needsOutputs(true)
                                                  .scopes({at::RecordScope::FUNCTION}))) {
        currentCount = &count;
    }

    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    ~Watch() {
        currentCount = nullptr;
        at::removeCallback(m_handle);
    }

  private:
    at::CallbackHandle m_handle;
};

}  // namespace

CallCost measuredCost(const std::function<Tensor()>& call) {
    Count count;
    Tensor result;
    {
        const Watch watch(count);
        result = call();
    }
    return {count.multiplyAdds, count.peakBytes, heldBytes(count)};
}

}  // namespace ld3
