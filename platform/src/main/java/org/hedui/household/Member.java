package org.hedui.household;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * A co-living family member (共同生活的家庭成员).
 *
 * @param traits words the pack's rules ask for, as 全日制在校, 照料者, 重度残疾
 */
public record Member(
        String key, PersonName name, ResidentId id, Relation relation, LabourAbility ability, Set<String> traits)
        implements Person {
    public Member {
        traits = Collections.unmodifiableSet(new TreeSet<>(traits));
    }
}
