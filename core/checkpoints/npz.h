#pragma once

#include "core/checkpoints/formats/mapped_file.h"
#include "core/checkpoints/formats/zip_directory.h"
#include "core/torch.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ld3 {

/// Named arrays of NumPy, stored or compressed. Only the arrays that are asked for are read, so
/// that two small ones in a file of gigabytes cost what two small ones cost.
class NpzFile {
  public:
    /// Reads and checks the directory. @throws Error{NotFound, BadFile, Io} naming file and reason
    [[nodiscard]] static NpzFile open(const std::filesystem::path& path);

    /// Without `.npy`, in the order of the file.
    [[nodiscard]] std::vector<std::string> names() const;

    [[nodiscard]] bool has(const std::string& name) const;

    /// An array in its own number type, in C order, with its checksum compared: float64, 32, 16,
    /// integers of 64, 32, 16 and 8 bits, bytes and booleans.
    /// @throws Error{BadFile} naming file, array and reason, or what is there instead
    [[nodiscard]] Tensor read(const std::string& name) const;

    /// The sizes of an array, without reading its elements. The same errors.
    [[nodiscard]] std::vector<int64_t> sizes(const std::string& name) const;

  private:
    NpzFile(std::shared_ptr<const MappedFile> mapping,
            std::vector<ZipEntry> entries,
            FileContext file);

    [[nodiscard]] const ZipEntry& entry(const std::string& name) const;

    std::shared_ptr<const MappedFile> m_mapping;
    std::vector<ZipEntry> m_entries;
    FileContext m_file;
};

/// The array of a `.npy` file. The same number types and errors.
[[nodiscard]] Tensor readNpyFile(const std::filesystem::path& path);

/// Writes arrays uncompressed and atomically, as `numpy.savez` does; equal tensors give equal
/// files.
/// @throws Error{Io}; Error{Unsupported} for a number type that NumPy lacks, or beyond 4 GB
void writeNpz(const std::filesystem::path& path,
              const std::vector<std::pair<std::string, Tensor>>& arrays);

}  // namespace ld3
