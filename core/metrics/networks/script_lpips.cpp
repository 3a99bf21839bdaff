#include "core/metrics/networks/script_lpips.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/networks/picture_input.h"
#include "core/metrics/networks/script_file.h"

namespace ld3 {

ScriptLpips::ScriptLpips(const std::filesystem::path& path,
                         torch::Device device,
                         const std::stop_token& stop)
    : m_path(path.string()),
      m_device(device),
      m_module(soundArchive(path, stop), torch::TensorOptions().device(device)) {
    requireInputs(m_module, {"resize_images", "return_lpips"}, path, "use NVIDIA's vgg16.pt");
    m_info.name = "lpips-vgg-torchscript";
    m_info.sha256 = {sha256OfFile(path, stop)};
    m_info.files = {path.filename().string()};
}

Tensor ScriptLpips::vectors(const Tensor& pictures) const {
    const Tensor input = perceptualInput(
        pictures, m_info.smallestSide, torch::device(m_device).dtype(torch::kFloat32));
    // The module takes pictures from 0 to 255.
    const Tensor result =
        m_module.forward({(input + 1) * 127.5}, {{"resize_images", false}, {"return_lpips", true}});
    if (result.dim() != 2 || result.size(0) != pictures.size(0) || !result.is_floating_point()) {
        throw Error(ErrorCode::BadFile,
                    "the module returns the shape " + c10::str(result.sizes()) + " for " +
                        std::to_string(pictures.size(0)) + " pictures, one vector each is expected",
                    m_path + ", forward",
                    "use NVIDIA's vgg16.pt");
    }
    return result;
}

Tensor ScriptLpips::layers(const Tensor& first, const Tensor& second) const {
    requireEqualShapes(first, second);
    return (vectors(first) - vectors(second)).square().sum(1, /*keepdim=*/true);
}

void ScriptLpips::embed(const Tensor& pictures, const Visitor& visit) const {
    visit(0, vectors(pictures));
}

}  // namespace ld3
