#include "core/checkpoints/memory_hints.h"

#include "core/checkpoints/safetensors.h"
#include "tests/unit/base/temporary_folder.h"

#include <gtest/gtest.h>

namespace ld3 {

namespace {

TEST(MemoryHints, ChangeNoValue) {
    const testing::TemporaryFolder folder;
    const Tensor heap = torch::arange(100'003, torch::kFloat32);
    const Tensor expected = heap.clone();
    TensorFile file;
    file.tensors["x"] = heap;
    writeSafetensors(folder.path() / "x.safetensors", file);
    const TensorFile mapped = readSafetensors(folder.path() / "x.safetensors");
    const Tensor& tensor = mapped.at("x", "x.safetensors");
    for (const Tensor& hinted : {heap, tensor, heap.narrow(0, 3, 5), Tensor(heap.new_empty({0}))}) {
        letGoOf(hinted);
    }
    returnFreedMemory();
    EXPECT_TRUE(heap.equal(expected));
    EXPECT_TRUE(tensor.equal(expected));
}

}  // namespace

}  // namespace ld3
