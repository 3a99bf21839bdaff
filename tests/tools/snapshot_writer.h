#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

/// Writes pickles as EDM's training loop does, for networks that are too large to keep as data.
namespace ld3::snapshots {

/// A parameter or buffer by its dotted path, e.g. "model.enc.32x32_conv.weight".
struct TensorPlan {
    std::string name;
    std::vector<int64_t> shape;
    bool isBuffer = false;
};

struct NetworkPlan {
    std::string className;     ///< of the preconditioner
    nlohmann::json arguments;  ///< of its constructor; flat
    std::vector<TensorPlan> tensors;
};

/// From a file with "preconditioner", "init_kwargs", "parameters" and "buffers".
[[nodiscard]] NetworkPlan planFromJson(const nlohmann::json& json);

/// Gives the elements of a tensor, of which there are as many as the vector is long.
using Fill = std::function<void(const TensorPlan&, std::vector<float>&)>;

/// A snapshot in protocol 4 with the network under `ema`: frames, memo, persistent objects and
/// storage blobs as Python writes them; large byte strings lie between the frames. One tensor is
/// held in memory at a time.
void writeSnapshot(std::ostream& out, const NetworkPlan& plan, const Fill& fill);

}  // namespace ld3::snapshots
