<#macro group name label error="" required=false>
<div class="field<#if error?has_content> wrong</#if>">
  <label for="${name}" class="label">${label}<#if required> <span class="required" aria-hidden="true">*</span></#if></label>
  <#nested>
  <div id="input-error-container-${name}">
    <#if error?has_content>
      <p class="error" id="input-error-${name}" aria-live="polite"><span class="icon danger" aria-hidden="true"></span><span>${error}</span></p>
    </#if>
  </div>
</div>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro described name error><#if error?has_content> aria-invalid="true" aria-describedby="input-error-${name}"</#if></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
  <@group name=name label=label error=error required=required>
    <span class="input<#if error?has_content> bad</#if>">
      <input id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"<#else> autocapitalize="none" spellcheck="false"</#if><@described name=name error=error/>>
    </span>
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
  <@group name=name label=label error=error required=required>
    <div class="joined">
      <div class="part grow">
        <span class="input<#if error?has_content> bad</#if>">
          <input id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><@described name=name error=error/>>
        </span>
      </div>
      <div class="part">
        <button class="reveal" type="button" aria-label="${msg('showPassword')}" aria-controls="${name}" data-password-toggle
                data-icon-show="icon eye" data-icon-hide="icon eye-off"
                data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}" id="${name}-show-password">
          <i class="icon eye" aria-hidden="true"></i>
        </button>
      </div>
    </div>
    <#nested>
    <#if forgotPassword>
      <p class="help"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    </#if>
  </@group>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <span class="input readonly"><input id="${name}" name="${name}" value="${value}" type="text"<#if readonly> readonly</#if>></span>
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <label for="${name}" class="check">
    <input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>>
    <span>${label}<#if required> <span class="required" aria-hidden="true">*</span></#if></span>
  </label>
</#macro>
