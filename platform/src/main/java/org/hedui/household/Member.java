package org.hedui.household;

import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * A co-living family member (共同生活的家庭成员).
 *
 * @param student in full-time schooling, which exempts from imputed income (DOMAIN C5)
 * @param carer looks after a severely ill or disabled member, which exempts likewise
 */
public record Member(
        String key,
        PersonName name,
        ResidentId id,
        Relation relation,
        LabourAbility ability,
        boolean student,
        boolean carer)
        implements Person {}
