#include "core/checkpoints/formats/pickle_machine.h"

#include "core/base/error.h"
#include "core/checkpoints/formats/named_tensors.h"
#include "core/checkpoints/formats/stored_network.h"
#include "tests/unit/checkpoints/pickle_text.h"

#include <gmock/gmock.h>

#include <chrono>

namespace ld3 {
namespace {

using pickles::integer;
using pickles::little;
using pickles::name;
using pickles::pickle;
using pickles::text;
using pickles::operator""_b;
using testing::HasSubstr;

const FileContext kFile{"not readable", "made", "none", {}};

/// A document and the bytes that it points into.
struct Read {
    std::string bytes;
    PickleDocument document;
};

Read read(const std::string& opcodes, char protocol = 4) {
    Read result{pickle(opcodes, protocol), {}};
    // Moved strings of this size keep their place.
    result.bytes.reserve(64);
    result.document = readWholePickle(result.bytes, PickleContext::TorchFile, kFile);
    return result;
}

std::string refusalOf(const std::string& opcodes,
                      PickleContext context = PickleContext::TorchFile) {
    const std::string bytes = pickle(opcodes, 4);
    try {
        (void)readWholePickle(bytes, context, kFile);
    } catch (const Error& error) {
        return error.problem();
    }
    return "";
}

int64_t integerOf(const std::string& opcodes) {
    const Read result = read(opcodes);
    EXPECT_TRUE(result.document.is(result.document.root(), ValueKind::Integer));
    return result.document.integer(result.document.root());
}

TEST(PickleMachine, IntegersOfEveryLength) {
    EXPECT_EQ(integerOf("K\xff"), 255);
    EXPECT_EQ(integerOf("M\x01\x02"), 513);
    EXPECT_EQ(integerOf("J\xff\xff\xff\xff"), -1);
    EXPECT_EQ(integerOf("\x8a\0"_b), 0);
    EXPECT_EQ(integerOf("\x8a\x01\x80"_b), -128);
    EXPECT_EQ(integerOf("\x8a\x02\xff\x00"_b), 255);
    EXPECT_EQ(integerOf("\x8a\x08\0\0\0\0\0\0\0\x80"_b), std::numeric_limits<int64_t>::min());
    EXPECT_EQ(integerOf("\x8b\x01\0\0\0\x05"_b), 5);
    const Read large = read("\x8a\x09\0\0\0\0\0\0\0\0\x01"_b);
    EXPECT_TRUE(large.document.is(large.document.root(), ValueKind::LongInteger));
}

TEST(PickleMachine, RealsAreBigEndian) {
    const Read half = read("G\x3f\xe0\0\0\0\0\0\0"_b);
    EXPECT_EQ(half.document.real(half.document.root()), 0.5);
    const Read infinite = read("G\x7f\xf0\0\0\0\0\0\0"_b);
    EXPECT_EQ(infinite.document.real(infinite.document.root()),
              std::numeric_limits<double>::infinity());
}

TEST(PickleMachine, ContainersKeepOrderAndTheLastOfEqualKeys) {
    const Read dictionary =
        read("}(" + text("a") + integer(1) + text("b") + integer(2) + text("a") + integer(3) + "u");
    const PickleDocument& document = dictionary.document;
    EXPECT_EQ(document.integer(*document.find(document.root(), "a")), 3);
    EXPECT_FALSE(document.find(document.root(), "c").has_value());
    const Read tuple = read("(K\x01K\x02K\x03K\x04t");
    ASSERT_EQ(tuple.document.items(tuple.document.root()).size(), 4U);
    EXPECT_EQ(tuple.document.integer(tuple.document.items(tuple.document.root())[3]), 4);
    const Read frozen = read("(K\x01K\x02\x91");
    EXPECT_EQ(frozen.document.items(frozen.document.root()).size(), 2U);
}

TEST(PickleMachine, MemoCountsAsPythonDoes) {
    // MEMOIZE takes the next free number, whatever was put where.
    EXPECT_EQ(integerOf("K\x07\x94"
                        "0K\x08\x94"
                        "0h\x00"_b),
              7);
    EXPECT_EQ(integerOf("K\x07q\x00"
                        "0K\x08\x94"
                        "0h\x01"_b),
              8);
    EXPECT_EQ(integerOf("K\x07q\x00"
                        "0K\x09q\x00"
                        "0h\x00"_b),
              9);
    EXPECT_THAT(refusalOf("K\x07r\xff\xff\xff\x7f"_b), HasSubstr("memo index"));
}

TEST(PickleMachine, NumpyScalarsBecomeNumbers) {
    const auto scalar = [](const std::string& dtype, const std::string& bytes, char order) {
        return name("numpy.core.multiarray", "scalar") + name("numpy", "dtype") + text(dtype) +
               "\x89\x88\x87R(K\x03" + text(std::string(1, order)) +
               "NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"_b + "C" + little(bytes.size(), 1) +
               bytes + "\x86R";
    };
    const Read real = read(scalar("f8", "\0\0\0\0\0\0\xe0\x3f"_b, '<'));
    EXPECT_EQ(real.document.real(real.document.root()), 0.5);
    const Read single = read(scalar("f4", "\0\0\0\x3f"_b, '<'));
    EXPECT_EQ(single.document.real(single.document.root()), 0.5);
    EXPECT_EQ(integerOf(scalar("i8", "\xfe\xff\xff\xff\xff\xff\xff\xff", '<')), -2);
    EXPECT_EQ(integerOf(scalar("i2", "\xfe\xff", '<')), -2);
    EXPECT_EQ(integerOf(scalar("u1", "\xfe", '|')), 254);
    EXPECT_THAT(refusalOf(scalar("f8", "\x3f\xe0\0\0\0\0\0\0"_b, '>')), HasSubstr("big-endian"));
    EXPECT_THAT(refusalOf(scalar("f8", "\0\0"_b, '<')), HasSubstr("do not fit"));
}

TEST(PickleMachine, Protocol2BytesAreDecodedOnce) {
    const std::string call =
        name("_codecs", "encode") + text("a\xc3\xbf\xc2\x80") + text("latin1") + "\x86R";
    const Read bytes = read(call);
    EXPECT_TRUE(bytes.document.is(bytes.document.root(), ValueKind::Bytes));
    EXPECT_EQ(bytes.document.text(bytes.document.root()), "a\xff\x80");
    EXPECT_THAT(
        refusalOf(name("_codecs", "encode") + text("\xe2\x82\xac") + text("latin1") + "\x86R"),
        HasSubstr("beyond 'latin1'"));
    EXPECT_THAT(refusalOf(name("_codecs", "encode") + text("a") + text("utf-16") + "\x86R"),
                HasSubstr("latin1"));
    // A megabyte, asked for a thousand times: a gigabyte if each were decoded.
    std::string many = text(std::string(1 << 20, 'a')) + "q\x00("_b;
    for (int i = 0; i < 1000; ++i) {
        many += name("_codecs", "encode") + "h\x00"_b + text("latin1") + "\x86R";
    }
    const Read shared = read(many + "t\x86");
    const auto calls = shared.document.items(shared.document.items(shared.document.root())[1]);
    ASSERT_EQ(calls.size(), 1000U);
    EXPECT_EQ(calls.front(), calls.back());
}

TEST(PickleMachine, ManyValuesAreRefusedBeforeTheyFillMemory) {
    const auto begin = std::chrono::steady_clock::now();
    const std::string lists = "](" + std::string(900'000, ']') + "e";
    std::string many = "(";
    for (int i = 0; i < 8; ++i) {
        many += lists;
    }
    EXPECT_THAT(refusalOf(many + "t"), HasSubstr("too many values"));
    EXPECT_THAT(refusalOf(std::string(2'000'000, 'N')), HasSubstr("values on the stack"));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST(PickleMachine, SurrogatesAndOverlongFormsAreNotUtf8) {
    for (const char* wrong :
         {"\xed\xa0\x80", "\xc0\x80", "\xe0\x80\x80", "\xf4\x90\x80\x80", "\xff", "\xc3"}) {
        EXPECT_THAT(refusalOf(text(wrong)), HasSubstr("not UTF-8"));
    }
    EXPECT_EQ(refusalOf(text("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80")), "");
}

TEST(PickleMachine, WhatAPlainPickleMayNotUse) {
    EXPECT_THAT(refusalOf(name("collections", "OrderedDict") + ")R", PickleContext::Plain),
                HasSubstr("global collections.OrderedDict is not allowed"));
    EXPECT_THAT(refusalOf(name("torch", "FloatStorage"), PickleContext::Snapshot),
                HasSubstr("not allowed"));
    EXPECT_THAT(refusalOf(name("lightning", "Callback"), PickleContext::Snapshot),
                HasSubstr("global lightning.Callback is not allowed"));
}

/// {'a': d, 'b': d} with d of the same form, again and again: 2^40 paths in some hundred bytes.
TEST(PickleMachine, SharedDictionariesAreNotExpanded) {
    std::string opcodes = "}q\x00"_b;
    for (char level = 1; level <= 40; ++level) {
        const std::string previous = std::string("h") + static_cast<char>(level - 1);
        opcodes += "0}(" + text("a") + previous + text("b") + previous + "uq" + level;
    }
    const Read shared = read(opcodes);
    const StorageRecords none;
    TensorCatalog catalog(shared.document, none, shared.bytes.size(), kFile);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_THROW((void)tensorsByPath(shared.document, catalog, kFile), Error);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

/// The same with modules, eight times in each other: a network whose tree is larger than any.
TEST(PickleMachine, SharedModulesAreNotExpanded) {
    const auto object = [](const std::string& modules) {
        return name("torch_utils.persistence", "_reconstruct_persistent_obj") + "}(" +
               text("type") + text("class") + text("version") + integer(6) + text("class_name") +
               text("Block") + text("state") + "}" + text("_modules") + modules + "su\x85R";
    };
    std::string opcodes = object("}") + "q\x00"_b;
    for (char level = 1; level <= 12; ++level) {
        std::string modules = "}(";
        for (const char* child : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
            modules += text(child) + "h" + static_cast<char>(level - 1);
        }
        opcodes += "0" + object(modules + "u") + "q" + level;
    }
    const Read shared = read(opcodes + "0}" + text("ema") + "h\x0cs");
    const StorageRecords none;
    TensorCatalog catalog(shared.document, none, shared.bytes.size(), kFile);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_THROW((void)readStoredNetwork(shared.document, "ema", catalog, kFile), Error);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

}  // namespace
}  // namespace ld3
