; LLVM 22.1.0, sources f115a8a283ac6184b08b460e0733f8ba2674fc97ecbcfd1c6c2955620d164578
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree nounwind
define void @f32_interleave_blocked(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.22.i = getelementptr i8, ptr %.1, i64 16
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.37.i = getelementptr i8, ptr %.1, i64 24
  %.38.i = load i64, ptr %.37.i, align 8, !noalias !0
  %.52.i = getelementptr i8, ptr %.1, i64 32
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !0
  %.67.i = getelementptr i8, ptr %.1, i64 40
  %.68.i = load i64, ptr %.67.i, align 8, !noalias !0
  %.82.i = getelementptr i8, ptr %.1, i64 48
  %.83.i = load i64, ptr %.82.i, align 8, !noalias !0
  %.97.i = getelementptr i8, ptr %.1, i64 56
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !0
  %.144.i = sub i64 %.4, %.3
  %.190.i18.not = icmp slt i64 %.144.i, 1
  br i1 %.190.i18.not, label %.6.endif, label %B400.if.i.lr.ph

B400.if.i.lr.ph:                                  ; preds = %.6
  %.278.i = load i64, ptr %.1, align 8, !noalias !0
  %.279.i = lshr i64 %.278.i, 48
  %.281.i = load ptr, ptr %.2, align 8, !noalias !0
  %.282.i = and i64 %.278.i, 281474976710655
  %.283.i = getelementptr i64, ptr %.281.i, i64 %.279.i
  %.290.i = shl i64 %.53.i, 6
  %.376.i15.not = icmp slt i64 %.98.i, 1
  %.664.i = icmp eq i64 %.98.i, 0
  %.662.i = icmp sgt i64 %.98.i, 0
  br label %B400.if.i

B398.i.loopexit:                                  ; preds = %B1192.i, %B400.if.i
  %.190.i = icmp sgt i64 %.134.i.020, 1
  br i1 %.190.i, label %B400.if.i, label %.6.endif

B1108.i:                                          ; preds = %B728.if.i
  %.615.i = icmp eq i64 %.436.i, 0
  br i1 %.615.i, label %B1120.i, label %B1192.i

B1120.i:                                          ; preds = %B1108.i
  %.660.i = sub i64 %.53.i, %.320.i.016
  %.661.i = icmp sgt i64 %.660.i, 0
  br i1 %.664.i, label %.6.if, label %B1120.endif.i, !prof !4

B1192.i:                                          ; preds = %B1032.if.i, %B1154.if.i, %B1120.endif.i, %B1120.endif.endif.i, %B1108.i
  %exitcond21.not = icmp eq i64 %.98.i, %.389.i
  br i1 %exitcond21.not, label %B398.i.loopexit, label %B728.if.i

B400.if.i:                                        ; preds = %B400.if.i.lr.ph, %B398.i.loopexit
  %.134.i.020 = phi i64 [ %.144.i, %B400.if.i.lr.ph ], [ %.199.i, %B398.i.loopexit ]
  %.131.i.019 = phi i64 [ %.3, %B400.if.i.lr.ph ], [ %.203.i, %B398.i.loopexit ]
  %.199.i = add nsw i64 %.134.i.020, -1
  %.203.i = add i64 %.131.i.019, 1
  %.229.i = udiv i64 %.131.i.019, %.38.i
  %.231.i = mul nsw i64 %.229.i, %.38.i
  %.232.i.recomposed = urem i64 %.131.i.019, %.38.i
  %.234.i = udiv i64 %.229.i, %.23.i
  %.240.i = mul nsw i64 %.234.i, %.23.i
  %.241.i.recomposed = urem i64 %.229.i, %.23.i
  %.243.i = udiv i64 %.241.i.recomposed, %.68.i
  %.248.i = udiv i64 %.232.i.recomposed, %.83.i
  %.284.i = load ptr, ptr %.283.i, align 8, !noalias !0
  %.285.i = getelementptr i8, ptr %.284.i, i64 %.282.i
  %.291.i = mul i64 %.290.i, %.131.i.019
  %.292.i = getelementptr i8, ptr %.285.i, i64 %.291.i
  br i1 %.376.i15.not, label %B398.i.loopexit, label %B728.if.i.lr.ph

B728.if.i.lr.ph:                                  ; preds = %B400.if.i
  %.254.i.neg = mul i64 %.243.i, %.68.i
  %reass.add7 = add i64 %.254.i.neg, %.248.i
  %reass.add = sub i64 %.241.i.recomposed, %reass.add7
  %reass.mul = mul i64 %reass.add, %.83.i
  %.262.i = add i64 %reass.mul, %.232.i.recomposed
  %.428.i = mul nsw i64 %.262.i, %.98.i
  br label %B728.if.i

B728.if.i:                                        ; preds = %B728.if.i.lr.ph, %B1192.i
  %.320.i.016 = phi i64 [ 0, %B728.if.i.lr.ph ], [ %.389.i, %B1192.i ]
  %.389.i = add nuw nsw i64 %.320.i.016, 1
  %.430.i = add nsw i64 %.320.i.016, %.428.i
  %.idx = mul i64 %.430.i, 40
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %.435.i = getelementptr i8, ptr %0, i64 96
  %.436.i = load i64, ptr %.435.i, align 8, !noalias !0
  %.442.i = getelementptr i8, ptr %0, i64 88
  %.443.i = load i64, ptr %.442.i, align 8, !noalias !0
  %.446.i = getelementptr i8, ptr %0, i64 80
  %.447.i = load i64, ptr %.446.i, align 8, !noalias !0
  %.449.i = mul nsw i64 %.447.i, %.234.i
  %.451.i = add nsw i64 %.449.i, %.243.i
  %.452.i = mul nsw i64 %.451.i, %.443.i
  %.454.i = add nsw i64 %.452.i, %.248.i
  %.457.i = getelementptr i8, ptr %0, i64 64
  %.458.i = load i64, ptr %.457.i, align 8, !noalias !0
  %.459.i = lshr i64 %.458.i, 48
  %.462.i = and i64 %.458.i, 281474976710655
  %.463.i = getelementptr i64, ptr %.281.i, i64 %.459.i
  %.464.i = load ptr, ptr %.463.i, align 8, !noalias !0
  %.465.i = getelementptr i8, ptr %.464.i, i64 %.462.i
  %.470.i = shl i64 %.436.i, 6
  %.471.i = mul i64 %.470.i, %.454.i
  %.472.i = getelementptr i8, ptr %.465.i, i64 %.471.i
  %.556.i9.not = icmp slt i64 %.436.i, 1
  br i1 %.556.i9.not, label %B1108.i, label %B1032.if.i

B1032.if.i:                                       ; preds = %B728.if.i, %B1032.if.i
  %.500.i.010 = phi i64 [ %.569.i, %B1032.if.i ], [ 0, %B728.if.i ]
  %.569.i = add nuw nsw i64 %.500.i.010, 1
  %.595.i = mul nuw nsw i64 %.500.i.010, %.98.i
  %.597.i = add nuw nsw i64 %.595.i, %.320.i.016
  %.598.i = shl nsw i64 %.597.i, 6
  %.599.i = shl nsw i64 %.500.i.010, 6
  %.601.i = getelementptr i8, ptr %.472.i, i64 %.599.i
  %.602.i = load <16 x float>, ptr %.601.i, align 4, !noalias !0
  %.604.i = getelementptr i8, ptr %.292.i, i64 %.598.i
  store <16 x float> %.602.i, ptr %.604.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.436.i, %.569.i
  br i1 %exitcond.not, label %B1192.i, label %B1032.if.i

B1120.endif.i:                                    ; preds = %B1120.i
  %.663.i = xor i1 %.662.i, %.661.i
  br i1 %.663.i, label %B1192.i, label %B1120.endif.endif.i

B1120.endif.endif.i:                              ; preds = %B1120.endif.i
  %.676.i = srem i64 %.660.i, %.98.i
  %.677.i = sub nsw i64 0, %.676.i
  %.678.i = select i1 %.661.i, i64 %.676.i, i64 %.677.i
  %.679.i = icmp sgt i64 %.678.i, 0
  %.680.i = sdiv i64 %.660.i, %.98.i
  %.681.i = zext i1 %.679.i to i64
  %.682.i = add i64 %.680.i, %.681.i
  %.703.i12 = icmp sgt i64 %.682.i, 0
  br i1 %.703.i12, label %B1154.if.i, label %B1192.i

B1154.if.i:                                       ; preds = %B1120.endif.endif.i, %B1154.if.i
  %.650.i.014 = phi i64 [ %.712.i, %B1154.if.i ], [ %.682.i, %B1120.endif.endif.i ]
  %.647.i.013 = phi i64 [ %.716.i, %B1154.if.i ], [ %.320.i.016, %B1120.endif.endif.i ]
  %.712.i = add nsw i64 %.650.i.014, -1
  %.716.i = add i64 %.647.i.013, %.98.i
  %1 = shl nsw i64 %.647.i.013, 6
  %.744.i = getelementptr i8, ptr %.292.i, i64 %1
  store <16 x float> zeroinitializer, ptr %.744.i, align 4, !noalias !0
  %.703.i = icmp samesign ugt i64 %.650.i.014, 1
  br i1 %.703.i, label %B1154.if.i, label %B1192.i

.6.if:                                            ; preds = %B1120.i
  tail call void @abort()
  unreachable

.6.endif:                                         ; preds = %B398.i.loopexit, %.6
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
declare void @abort() local_unnamed_addr #1

attributes #0 = { nofree nounwind }
attributes #1 = { cold nofree noreturn nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"f32_interleave_blocked.body: %retptr"}
!2 = distinct !{!2, !"f32_interleave_blocked.body"}
!3 = distinct !{!3, !2, !"f32_interleave_blocked.body: %excinfo"}
!4 = !{!"branch_weights", i32 1, i32 99}
