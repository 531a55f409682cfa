<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.getFirstError('username','password')>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=realm.password; section>
  <#if section = "header">${msg("loginAccountTitle")}<#elseif section = "form">
    <#if realm.password>
      <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate onsubmit="login.disabled = true; return true;">
        <#if !usernameHidden??>
          <@field.input name="username" label=msg("usernameOrEmail") error=wrong autofocus=true autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" value=login.username!'' />
        </#if>
        <@field.password name="password" label=msg("password") error=usernameHidden???then(wrong, "") forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password">
          <#if realm.rememberMe && !usernameHidden??>
            <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? />
          </#if>
        </@field.password>
        <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
        <@buttons.loginButton />
      </form>
    </#if>
    <@passkeys.conditionalUIData />
  <#elseif section = "socialProviders">
    <#if realm.password && social.providers?? && social.providers?has_content>
      <@identityProviders.show social=social/>
    </#if>
  <#elseif section = "info">
    <#if realm.registrationAllowed && !registrationDisabled??>
      <p><b>${msg("noAccount")}</b> <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
    <#else>
      <p><b>${msg("noAccount")}</b> ${msg("noSelfService")}<#if (client.baseUrl)?has_content> <a href="${client.baseUrl}beratung">${msg("bookWithoutAccount")}</a></#if></p>
    </#if>
  </#if>
</@layout.registrationLayout>
