<#import "template.ftl" as layout>
<#-- No self-registration, no forgotten-password mail: accounts are the system administrator's. -->
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
  <#if section = "header">
    ${msg("heduiSignIn")}
  <#elseif section = "form">
    <#assign refused = messagesPerField.existsError('username','password')>
    <form id="kc-form-login" action="${url.loginAction}" method="post" onsubmit="login.disabled = true; return true;">
      <#if refused>
      <div class="alert alert-error" id="input-error" role="alert"><span class="alert-text">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</span></div>
      </#if>
      <#if !usernameHidden??>
      <div class="field">
        <label class="field-label" for="username">${msg("username")}</label>
        <input class="field-input" id="username" name="username" type="text" value="${(login.username!'')}"
               autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" autofocus
               <#if refused>aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      </#if>
      <div class="field">
        <label class="field-label" for="password">${msg("password")}</label>
        <input class="field-input" id="password" name="password" type="password" autocomplete="current-password" dir="ltr"
               <#if refused>aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
      <button class="button button-primary button-block" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
    </form>
    <p class="hint">${msg("heduiNoAccount")}</p>
  </#if>
</@layout.registrationLayout>
