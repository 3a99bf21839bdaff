#include "core/checkpoints/npz.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/formats/npy.h"
#include "core/checkpoints/formats/npz_member.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sys/resource.h>
#include <zlib.h>

namespace ld3 {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const FileContext kFile{"not readable", "made", "none", {}};

fs::path folder() {
    const fs::path path = fs::path(testing::TempDir()) / "ld3_npz_test";
    fs::create_directories(path);
    return path;
}

std::string refusalOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
        return error.what();
    }
    return "";
}

std::string deflated(const std::string& content) {
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
    std::string packed(content.size() / 2 + 1000, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

ZipEntry packedEntry(const std::string& packed, const std::string& content) {
    ZipEntry entry;
    entry.name = "x.npy";
    entry.method = 8;
    entry.bytes = content.size();
    entry.stored = packed;
    entry.checksum = static_cast<uint32_t>(
        crc32_z(0, reinterpret_cast<const Bytef*>(content.data()), content.size()));
    return entry;
}

std::string npyOf(const std::string& header, const std::string& data) {
    std::string bytes("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size() & 0xFFU);
    bytes += static_cast<char>(header.size() >> 8U);
    return bytes + header + data;
}

TEST(Npz, KeepsEveryNumberTypeAndShape) {
    const std::vector<std::pair<std::string, Tensor>> arrays{
        {"f64", torch::randn({3, 4}, torch::kFloat64)},
        {"f32", torch::randn({2, 1, 5})},
        {"f16", torch::randn({6}).to(torch::kFloat16)},
        {"i64", torch::tensor({int64_t{1} << 62, int64_t{-1}})},
        {"i32", torch::tensor({1, -7}, torch::kInt32)},
        {"i16", torch::tensor({1, -7}, torch::kInt16)},
        {"i8", torch::tensor({1, -7}, torch::kInt8)},
        {"u8", torch::tensor({1, 255}, torch::kUInt8)},
        {"bool", torch::tensor({1, 0, 1}).to(torch::kBool)},
        {"scalar", torch::scalar_tensor(42, torch::kInt64)},
        {"empty", torch::empty({0, 5})},
        {"strided", torch::arange(6.0).view({2, 3}).t()}};
    const fs::path path = folder() / "all.npz";
    writeNpz(path, arrays);
    const NpzFile file = NpzFile::open(path);
    EXPECT_EQ(file.names().size(), arrays.size());
    for (const auto& [name, tensor] : arrays) {
        ASSERT_TRUE(file.has(name));
        EXPECT_EQ(file.read(name).scalar_type(), tensor.scalar_type()) << name;
        EXPECT_TRUE(torch::equal(file.read(name), tensor)) << name;
        EXPECT_EQ(file.sizes(name), tensor.sizes().vec()) << name;
    }
    const std::string before = readFile(path);
    writeNpz(path, arrays);
    EXPECT_EQ(readFile(path), before) << "equal arrays give equal files";
}

TEST(Npz, HeadersAreNumpys) {
    // As numpy.save writes them.
    const std::string header = makeNpyHeader(ElementType::Float64, {16});
    EXPECT_EQ(header.size() % 64, 0U);
    EXPECT_THAT(header,
                testing::StartsWith(std::string("\x93NUMPY\x01\x00\x76\x00", 10) +
                                    "{'descr': '<f8', 'fortran_order': False, 'shape': "
                                    "(16,), }"));
    EXPECT_EQ(header.back(), '\n');
    EXPECT_THAT(makeNpyHeader(ElementType::Float32, {2, 3}), HasSubstr("'<f4'"));
    EXPECT_THAT(makeNpyHeader(ElementType::Float32, {2, 3}), HasSubstr("(2, 3), }"));
    EXPECT_THAT(makeNpyHeader(ElementType::UInt8, {}), HasSubstr("'|u1'"));
    EXPECT_THAT(makeNpyHeader(ElementType::UInt8, {}), HasSubstr("'shape': (), }"));
}

TEST(Npz, ReadsCompressedArrays) {
    const Tensor values = torch::arange(100'000, torch::kFloat64).remainder(7);
    const std::string content =
        makeNpyHeader(ElementType::Float64, {100'000}) +
        std::string(static_cast<const char*>(values.data_ptr()), values.nbytes());
    const std::string packed = deflated(content);
    const ZipEntry entry = packedEntry(packed, content);
    const NpzMember member = readNpzMember(entry, kFile);
    EXPECT_EQ(member.array.elements, content.substr(content.size() - values.nbytes()));
    EXPECT_EQ(readNpzLayout(entry, kFile).sizes, (std::vector<int64_t>{100'000}));

    ZipEntry wrong = entry;
    wrong.checksum ^= 1;
    EXPECT_THAT(refusalOf([&] { (void)readNpzMember(wrong, kFile); }), HasSubstr("checksum"));
    wrong = entry;
    wrong.bytes -= 8;
    EXPECT_THAT(refusalOf([&] { (void)readNpzMember(wrong, kFile); }), HasSubstr("needs"));
    wrong = entry;
    wrong.stored.remove_suffix(5);
    EXPECT_THAT(refusalOf([&] { (void)readNpzMember(wrong, kFile); }), HasSubstr("damaged"));
    const std::string longer = packed + "more";
    EXPECT_THAT(refusalOf([&] { (void)readNpzMember(packedEntry(longer, content), kFile); }),
                HasSubstr("damaged"));
    wrong = entry;
    wrong.method = 12;
    EXPECT_THAT(refusalOf([&] { (void)readNpzMember(wrong, kFile); }),
                HasSubstr("method 12, which is not deflate"));
}

/// 64 MB in 64 KB: neither a shape nor a declared size makes anyone take the memory.
TEST(Npz, RefusesBombsBeforeTheyUnfold) {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto before = usage.ru_maxrss;
    const std::string small = makeNpyHeader(ElementType::Float64, {2}) + std::string(16, '\0');
    const std::string packed = deflated(small);
    ZipEntry entry = packedEntry(packed, small);
    entry.bytes = uint64_t{1} << 40;
    EXPECT_THAT(refusalOf([&] { (void)readNpzMember(entry, kFile); }), HasSubstr("can hold"));
    entry.bytes = packed.size() * 1000;
    EXPECT_THAT(refusalOf([&] { (void)readNpzLayout(entry, kFile); }), HasSubstr("needs 16 bytes"));
    getrusage(RUSAGE_SELF, &usage);
    EXPECT_LT(usage.ru_maxrss - before, 16 * 1024);
}

TEST(Npz, ReadsOnlyWhatIsAskedFor) {
    const fs::path path = folder() / "partly.npz";
    writeNpz(path, {{"good", torch::ones({4})}, {"bad", torch::ones({1000})}});
    std::string bytes = readFile(path);
    bytes[bytes.rfind("bad.npy", bytes.size() - 200) + 2000] ^= 1;  // in the elements of `bad`
    std::ofstream(path, std::ios::binary) << bytes;
    const NpzFile file = NpzFile::open(path);
    EXPECT_TRUE(torch::equal(file.read("good"), torch::ones({4})));
    EXPECT_THAT(refusalOf([&] { (void)file.read("bad"); }),
                HasSubstr("checksum of record bad.npy"));
    EXPECT_THAT(refusalOf([&] { (void)file.read("ugly"); }),
                HasSubstr("no array \"ugly\": " + path.string() + ": the file holds: good, bad"));
}

TEST(Npz, HeadersOfOtherSpellings) {
    const std::string data(16, '\0');
    const auto sizesOf = [&](const std::string& header) {
        return readNpy(npyOf(header, data), kFile).layout.sizes;
    };
    const std::vector<int64_t> two{2};
    EXPECT_EQ(sizesOf("{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }\n"), two);
    EXPECT_EQ(sizesOf(R"({"shape":(2,),"fortran_order":False,"descr":"<f8"})"), two);
    EXPECT_EQ(sizesOf("{'shape': (2L,), 'fortran_order': True, 'descr': '<f8'}"), two);
    EXPECT_EQ(sizesOf("{'shape': (1, 2), 'fortran_order': True, 'descr': '=f8'}"),
              (std::vector<int64_t>{1, 2}));
    const std::map<std::string, std::string> bad{
        {"", "header reaches past"},
        {"{'descr': '<f8', 'fortran_order': False}", "not all there"},
        {"{'descr': '<f8', 'descr': '<f8', 'shape': (2,)}", "field 'descr' twice"},
        {"{'descr': '<f8', 'fortran_order': 0, 'shape': (2,)}", "neither True nor False"},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': (2.0,)}", "no '\\)'"},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,)}", "64 bits"},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': (0, 4611686018427387904, 4)}",
         "overflows"},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': (2,)} + 1", "something follows"},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': [2]}", "no '\\('"},
        {"{'descr': '<f8', 'x': False, 'shape': (2,)}", "unknown field 'x'"},
        {"{'descr': '|f8', 'fortran_order': False, 'shape': (2,)}", "no byte order"},
        {"{'descr': '>f8', 'fortran_order': False, 'shape': (2,)}", "big-endian"},
        {"{'descr': '<U4', 'fortran_order': False, 'shape': (1,)}", "type '<U4'"},
        {"{'descr': '', 'fortran_order': False, 'shape': (1,)}", "type ''"},
        {"{'descr': '<f8', 'fortran_order': False, 'shape': (3,)}", "needs 24 bytes, there are 16"},
        {"__import__('os')", "header is not what NumPy writes"}};
    for (const auto& [header, reason] : bad) {
        EXPECT_THAT(refusalOf([&] { (void)sizesOf(header); }), testing::ContainsRegex(reason))
            << header;
    }
}

TEST(Npz, FortranOrderIsTurned) {
    const Tensor values = torch::arange(6, torch::kFloat32);
    const std::string data(static_cast<const char*>(values.data_ptr()), values.nbytes());
    const fs::path path = folder() / "fortran.npy";
    std::ofstream(path, std::ios::binary)
        << npyOf("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3)}", data);
    EXPECT_TRUE(torch::equal(readNpyFile(path), values.view({3, 2}).t()));
}

TEST(Npz, EveryTruncationIsRefused) {
    const fs::path path = folder() / "cut.npz";
    writeNpz(path, {{"mu", torch::ones({4})}});
    const std::string whole = readFile(path);
    for (size_t length = 0; length < whole.size(); ++length) {
        std::ofstream(path, std::ios::binary) << whole.substr(0, length);
        EXPECT_NE(refusalOf([&] { (void)NpzFile::open(path).read("mu"); }), "") << length;
    }
}

TEST(Npz, FailedWriteLeavesTheOldFile) {
    const fs::path path = folder() / "kept.npz";
    writeNpz(path, {{"a", torch::ones({2})}});
    const std::string before = readFile(path);
    EXPECT_THROW(writeNpz(path, {{"a", torch::ones({2}, torch::kComplexFloat)}}), Error);
    EXPECT_THROW(writeNpz(path, {{"a", torch::ones({2}).to(torch::kBFloat16)}}), Error);
    EXPECT_EQ(readFile(path), before);
}

}  // namespace
}  // namespace ld3
