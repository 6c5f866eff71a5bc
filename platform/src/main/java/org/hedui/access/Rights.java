package org.hedui.access;

import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/** Asks Shiro whether an actor may. A subject is made for each question and forgotten: no session, no cache. */
final class Rights {
    private final DefaultSecurityManager security = stateless();

    /** @throws PermissionDenied if none of the actor's roles holds it */
    void check(Actor actor, Permission permission) {
        try {
            subject(actor).checkPermission(AccessRealm.wildcard(actor, permission));
        } catch (AuthorizationException denied) {
            PermissionDenied refusal = new PermissionDenied(permission);
            refusal.initCause(denied);
            throw refusal;
        }
    }

    boolean holds(Actor actor, Permission permission) {
        return subject(actor).isPermitted(AccessRealm.wildcard(actor, permission));
    }

    private Subject subject(Actor actor) {
        return new Subject.Builder(security)
                .principals(new SimplePrincipalCollection(actor, "hedui"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
    }

    private static DefaultSecurityManager stateless() {
        DefaultSecurityManager security = new DefaultSecurityManager(new AccessRealm());
        DefaultSessionStorageEvaluator nothingStored = new DefaultSessionStorageEvaluator();
        nothingStored.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(nothingStored);
        security.setSubjectDAO(subjects);
        return security;
    }
}
