package org.hedui.household;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Family names that are read otherwise than their characters mostly are: 单 is shàn, not dān; and those of two
 * characters, which are read together. Where families differ among themselves (覃 is qín or tán) both readings stand.
 */
final class Surnames {
    /** A name, its syllables; several readings of a syllable stand between bars. */
    private static final Map<String, List<List<String>>> READINGS = read("""
            单 shan; 單 shan; 解 xie; 仇 qiu; 曾 zeng; 查 zha; 区 ou; 區 ou; 朴 piao; 盖 ge|gai; 蓋 ge|gai; 乐 yue|le; 樂 yue|le;
            覃 qin|tan; 翟 zhai|di; 缪 miao|mou; 繆 miao|mou; 员 yun; 員 yun; 牟 mou|mu; 种 chong; 折 she; 黑 he|hei; 繁 po|fan;
            阚 kan; 闞 kan; 句 gou; 能 nai; 晟 cheng; 乜 nie; 车 che; 車 che; 都 du; 谌 chen|shen; 諶 chen|shen; 佴 nai;
            隗 wei|kui; 重 chong; 适 kuo; 薄 bo; 番 pan; 相 xiang; 洗 xian; 召 shao; 祭 zhai|ji; 卜 bu; 秘 bi; 宓 mi|fu; 撒 sa;
            会 gui; 费 fei|bi; 費 fei|bi; 郇 xun|huan; 郗 xi|chi; 颉 xie|jie; 蔚 wei|yu; 尉 wei; 藏 zang; 长 chang; 行 xing;
            尉迟 yu chi; 尉遲 yu chi; 长孙 zhang sun; 長孙 zhang sun; 万俟 mo qi; 令狐 ling hu; 单于 chan yu; 單于 chan yu;
            澹台 tan tai; 呼延 hu yan; 亓官 qi guan; 濮阳 pu yang; 淳于 chun yu; 鲜于 xian yu; 皇甫 huang fu; 宰父 zai fu;
            公冶 gong ye; 司徒 si tu; 欧阳 ou yang; 诸葛 zhu ge; 夏侯 xia hou; 赫连 he lian; 钟离 zhong li; 慕容 mu rong;
            宇文 yu wen; 上官 shang guan; 东方 dong fang; 申屠 shen tu; 太叔 tai shu; 闾丘 lv qiu; 第五 di wu""");

    private Surnames() {}

    /** The readings of each character of the family name that {@code name} begins with, if it is one of these. */
    static Optional<List<List<String>>> of(String name) {
        return Stream.of(2, 1)
                .filter(length -> name.length() >= length)
                .map(length -> READINGS.get(name.substring(0, length)))
                .filter(readings -> readings != null)
                .findFirst();
    }

    private static Map<String, List<List<String>>> read(String table) {
        return Arrays.stream(table.split(";"))
                .map(String::strip)
                .map(line -> line.split(" "))
                .collect(Collectors.toUnmodifiableMap(
                        words -> words[0],
                        words -> Arrays.stream(words)
                                .skip(1)
                                .map(syllable -> List.of(syllable.split("\\|")))
                                .toList()));
    }
}
