package org.hedui.cli.synthetic;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/** Names and numbers of people who do not exist. No number is given twice. */
final class People {
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁",
            "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "欧阳", "司马");
    private static final List<String> GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚",
            "桂英", "建华", "志强", "淑珍", "玉兰", "国庆", "春梅", "德贵", "凤英", "海燕", "文斌", "晓东", "子涵", "欣怡", "浩宇", "雨桐", "佳琪");
    /** Characters that older fonts and charsets lack, and names with a separator. */
    private static final List<String> RARE = List.of("䶮", "𠮷", "喆", "堃", "㛃", "𬭎", "犇", "淼");

    private static final List<String> LONG_NAMES = List.of("古丽·买买提", "阿不都·热西提", "巴特尔·苏和", "乌兰·其其格");

    private final Dice dice;
    private final String division;
    private final Set<ResidentId> given = new HashSet<>();

    People(Dice dice, String division) {
        this.dice = dice;
        this.division = division;
    }

    /** Someone born on this day. */
    ResidentId number(LocalDate birth, boolean male) {
        ResidentId id;
        do {
            id = number(birth, dice.between(0, 497) * 2 + (male ? 1 : 0));
        } while (!given.add(id));
        return id;
    }

    /** A number that is written into a story; chance avoids it from then on. */
    ResidentId reserved(LocalDate birth, int sequence) {
        ResidentId id = number(birth, sequence);
        given.add(id);
        return id;
    }

    PersonName name(String surname) {
        if (dice.chance(3)) {
            return new PersonName(surname + dice.pick(RARE));
        }
        return dice.chance(2) ? new PersonName(dice.pick(LONG_NAMES)) : new PersonName(surname + dice.pick(GIVEN));
    }

    String surname() {
        return dice.pick(SURNAMES);
    }

    private ResidentId number(LocalDate birth, int sequence) {
        return ResidentId.ofFirst17(division
                + birth.format(java.time.format.DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(sequence));
    }
}
