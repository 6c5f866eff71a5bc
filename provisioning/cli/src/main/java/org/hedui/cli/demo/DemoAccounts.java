package org.hedui.cli.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hedui.access.Role;
import org.hedui.cli.house.Realm.Account;

/**
 * The invented people who hold the offices of the demonstration: each office in 东辽县 and 沙市区, those that a case passes
 * in 城口县, 巴彦淖尔市 and 磴口县, and the province.
 */
public final class DemoAccounts {
    /** The same for all of them; it opens nothing but synthetic data on this machine. */
    public static final String PASSWORD = "hedui-demo";

    private static final List<Office> OFFICES = List.of(
            new Office("clerk", "township-clerk", "赵桂兰", "刘爱华", "黎光琼", "斯琴", "杨秀花"),
            new Office("entrusting", "entrusting-officer", "孙立新", "邓文斌", "庞世贵", "韩志忠", "吕明"),
            new Office("acceptance", "acceptance-officer", "李春梅", "胡佳慧", "向小红", "娜仁花", "段丽霞"),
            new Office("data", "data-officer", "周凯", "熊涛", "余波", "格日勒图", "郝军"),
            new Office("checking", "checking-officer", "吴晓东", "谢婉清", "冉启明", "白玉山", "贺建民"),
            new Office("committee", "committee-member", "郑玉芬", "罗汉生", "牟兰", "王秀兰", "苗青"),
            new Office("head", "centre-head", "王建国", "向明辉", "陈国勇", "乌云毕力格", "张永胜"),
            new Office("archivist", "archivist", "冯秀英", "万红霞"),
            new Office("system", "system-administrator", "陈志强", "汪洋"),
            new Office("security", "security-administrator", "何静", "鲁敏"),
            new Office("audit", "audit-administrator", "高明远", "舒国安", "谭正华", "李忠义", "温建国"));

    private static final List<String> TENANTS = List.of("dongliao", "shashi", "chengkou", "bayannur", "dengkou");

    private DemoAccounts() {}

    /** All of them, 东辽县 first, the province last. */
    public static List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        for (int place = 0; place < TENANTS.size(); place++) {
            for (Office office : OFFICES) {
                if (place < office.holders().size()) {
                    accounts.add(
                            office.account(TENANTS.get(place), office.holders().get(place)));
                }
            }
        }
        accounts.add(account("shashi.reviewer", "程丽萍", "shashi", "first-reviewer"));
        accounts.add(account("shashi.deputy", "彭志刚", "shashi", "committee-member"));
        accounts.add(account("chengkou.deputy", "袁代全", "chengkou", "committee-member"));
        accounts.add(account("bayannur.deputy", "田桂芳", "bayannur", "committee-member"));
        accounts.add(account("bayannur.investigator", "苏日娜", "bayannur", "investigator"));
        accounts.add(account("dengkou.deputy", "任改青", "dengkou", "committee-member"));
        accounts.add(account("dengkou.investigator", "包志远", "dengkou", "investigator"));
        accounts.add(account("demoprovince.officer", "林海涛", "demoprovince", "province-officer"));
        return List.copyOf(accounts);
    }

    /** Tenant by tenant, each one's people in the order in which a case passes through their hands. */
    static Map<String, List<Account>> byTenant() {
        Map<String, List<Account>> all = new LinkedHashMap<>();
        all().forEach(account -> all.computeIfAbsent(account.tenant(), tenant -> new ArrayList<>())
                .add(account));
        all.values()
                .forEach(accounts -> accounts.sort(
                        Comparator.comparing(account -> Role.find(role(account)).orElseThrow())));
        return all;
    }

    /** Each has one. */
    static String role(Account account) {
        return account.roles().iterator().next();
    }

    private static Account account(String username, String name, String tenant, String role) {
        return new Account(username, name, tenant, Set.of(role));
    }

    /** @param holders one for each tenant of the demonstration, in their order, as far as the office is held there */
    private record Office(String username, String role, List<String> holders) {
        Office(String username, String role, String... holders) {
            this(username, role, List.of(holders));
        }

        Account account(String tenant, String name) {
            return DemoAccounts.account(tenant + "." + username, name, tenant, role);
        }
    }
}
