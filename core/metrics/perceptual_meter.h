#pragma once

#include "core/base/error.h"
#include "core/diffusion/picture_batch.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ld3 {

class PerceptualNet;

/// Which LPIPS can be computed with the weights that are there.
struct LpipsWeights {
    std::string net;              ///< "vgg" or "alex"
    std::filesystem::path place;  ///< folder or file that was looked at
    std::string missing;          ///< as `missingLpipsFiles` says it; empty: all is there
};

/// LPIPS of pairs of pictures as plain numbers.
struct PerceptualComparison {
    std::string net;  ///< "lpips-vgg", "lpips-alex", "lpips-vgg-torchscript"
    int height = 0, width = 0;
    std::vector<double> distances;  ///< [count]; NaN where a picture has NaN
    /// [count, height, width] what each place contributes, see `perceptualMap`; empty where the
    /// net only tells vectors
    std::vector<float> places;
};

/// Compares pictures by LPIPS, on the CPU in single precision. Weights are looked for with each
/// question until they are found (only read again when the folder has changed), and the network is
/// opened once. To be used by one thread at a time.
class PerceptualMeter {
  public:
    /// @param weights  folder or file; empty: the usual folder
    /// @param net      "vgg" or "alex"; empty: VGG16 where its weights are, else AlexNet; NVIDIA's
    ///                 module, which tells vectors only, where there is nothing else
    /// @param stop     for good: ends the reading of weights, which throws Stopped. Not that of one
    ///                 question, so that the next ones find the network open.
    explicit PerceptualMeter(std::filesystem::path weights = {},
                             std::string net = {},
                             std::stop_token stop = {});
    PerceptualMeter(const PerceptualMeter&) = delete;
    PerceptualMeter& operator=(const PerceptualMeter&) = delete;
    ~PerceptualMeter();

    /// Looks for the weights without opening the network.
    [[nodiscard]] LpipsWeights look();

    /// Opens the network unless it is open.
    /// @throws Error{NotFound} with what to get and where to put it, Error{BadFile} naming the file
    void open();

    /// @param stop  asked between a few pictures and the next
    /// @throws as `open`; Error{InvalidArgument} where shapes differ or the pictures have neither
    ///         one nor three channels. Throws Stopped.
    [[nodiscard]] PerceptualComparison compare(const PictureBatch& teacher,
                                               const PictureBatch& student,
                                               const std::stop_token& stop = {});

  private:
    std::filesystem::path m_weights;
    std::string m_wish;
    std::stop_token m_stop;
    std::optional<std::string> m_seen;  ///< state of the place when it was last looked at
    LpipsWeights m_found;
    std::optional<Error> m_failure;  ///< of opening what was found then
    std::shared_ptr<const PerceptualNet> m_net;
};

}  // namespace ld3
