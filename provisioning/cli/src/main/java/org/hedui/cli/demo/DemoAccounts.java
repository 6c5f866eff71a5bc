package org.hedui.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hedui.cli.house.Realm.Account;

/** The invented people who hold the offices of the demonstration: each office in 东辽县 and 沙市区, and the province. */
public final class DemoAccounts {
    /** The same for all of them; it opens nothing but synthetic data on this machine. */
    public static final String PASSWORD = "hedui-demo";

    private static final List<Office> OFFICES = List.of(
            new Office("clerk", "township-clerk", "赵桂兰", "刘爱华"),
            new Office("entrusting", "entrusting-officer", "孙立新", "邓文斌"),
            new Office("acceptance", "acceptance-officer", "李春梅", "胡佳慧"),
            new Office("data", "data-officer", "周凯", "熊涛"),
            new Office("checking", "checking-officer", "吴晓东", "谢婉清"),
            new Office("committee", "committee-member", "郑玉芬", "罗汉生"),
            new Office("head", "centre-head", "王建国", "向明辉"),
            new Office("archivist", "archivist", "冯秀英", "万红霞"),
            new Office("system", "system-administrator", "陈志强", "汪洋"),
            new Office("security", "security-administrator", "何静", "鲁敏"),
            new Office("audit", "audit-administrator", "高明远", "舒国安"));

    private DemoAccounts() {}

    /** All of them, 东辽县 first, the province last. */
    public static List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        OFFICES.forEach(office -> accounts.add(office.account("dongliao", office.dongliao())));
        OFFICES.forEach(office -> accounts.add(office.account("shashi", office.shashi())));
        accounts.add(new Account("shashi.reviewer", "程丽萍", "shashi", Set.of("first-reviewer")));
        accounts.add(new Account("shashi.deputy", "彭志刚", "shashi", Set.of("committee-member")));
        accounts.add(new Account("demoprovince.officer", "林海涛", "demoprovince", Set.of("province-officer")));
        return List.copyOf(accounts);
    }

    private record Office(String username, String role, String dongliao, String shashi) {
        Account account(String tenant, String name) {
            return new Account(tenant + "." + username, name, tenant, Set.of(role));
        }
    }
}
